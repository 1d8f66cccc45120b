@NullMarked
package dev.stepwright.testing;

import org.jspecify.annotations.NullMarked;

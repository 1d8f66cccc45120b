/** What an execution draws at random. */
@NullMarked
package dev.stepwright.engine.random;

import org.jspecify.annotations.NullMarked;

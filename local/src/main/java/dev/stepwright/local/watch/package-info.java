/** Looks from time to time at what nothing tells of by itself. */
@NullMarked
package dev.stepwright.local.watch;

import org.jspecify.annotations.NullMarked;

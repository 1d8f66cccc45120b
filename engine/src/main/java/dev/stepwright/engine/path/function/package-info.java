/** The intrinsic functions of the states language. */
@NullMarked
package dev.stepwright.engine.path.function;

import org.jspecify.annotations.NullMarked;

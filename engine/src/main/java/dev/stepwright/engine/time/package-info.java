/** The port through which the engine sees time, real or virtual. */
@NullMarked
package dev.stepwright.engine.time;

import org.jspecify.annotations.NullMarked;

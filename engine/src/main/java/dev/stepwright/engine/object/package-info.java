/** The port through which the engine sees objects in buckets, and a folder that stands for one. */
@NullMarked
package dev.stepwright.engine.object;

import org.jspecify.annotations.NullMarked;

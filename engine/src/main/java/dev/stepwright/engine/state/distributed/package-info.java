/** Distributed Maps: what they read, put into batches, hand to a Map Run, and write. */
@NullMarked
package dev.stepwright.engine.state.distributed;

import org.jspecify.annotations.NullMarked;

/** Parallel and Map: executors of states that run other states, on strands of the same execution. */
@NullMarked
package dev.stepwright.engine.state.branch;

import org.jspecify.annotations.NullMarked;

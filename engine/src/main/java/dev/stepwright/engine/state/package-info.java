/** One executor for each of the simpler types of state, and what makes executors of a definition. */
@NullMarked
package dev.stepwright.engine.state;

import org.jspecify.annotations.NullMarked;

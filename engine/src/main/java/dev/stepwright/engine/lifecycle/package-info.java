/** Executions, Map Runs and tests of states from their first event to their last. */
@NullMarked
package dev.stepwright.engine.lifecycle;

import org.jspecify.annotations.NullMarked;

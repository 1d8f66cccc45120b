/** What can be seen of executions and their Map Runs, and done to them. */
@NullMarked
package dev.stepwright.engine.execution;

import org.jspecify.annotations.NullMarked;

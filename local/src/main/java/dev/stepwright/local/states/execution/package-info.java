/** Executions and their histories, with the operations on them. */
@NullMarked
package dev.stepwright.local.states.execution;

import org.jspecify.annotations.NullMarked;

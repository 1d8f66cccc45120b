/** State machines, activities and executions in a data folder, and how they come back from there. */
@NullMarked
package dev.stepwright.local.states.kept;

import org.jspecify.annotations.NullMarked;

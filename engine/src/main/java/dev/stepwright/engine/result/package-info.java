/** What becomes of the results of a distributed Map's child executions. */
@NullMarked
package dev.stepwright.engine.result;

import org.jspecify.annotations.NullMarked;

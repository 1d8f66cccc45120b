/** What happened in an execution, as the service's {@code GetExecutionHistory} tells it. */
@NullMarked
package dev.stepwright.engine.history;

import org.jspecify.annotations.NullMarked;

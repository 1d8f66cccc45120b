/** Step Functions as a service that tasks call: executions started by executions, and its API by the SDK. */
@NullMarked
package dev.stepwright.local.states.nested;

import org.jspecify.annotations.NullMarked;

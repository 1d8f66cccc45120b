/** EventBridge Scheduler on this machine: schedules in groups, and the executions that they start. */
@NullMarked
package dev.stepwright.local.schedules;

import org.jspecify.annotations.NullMarked;

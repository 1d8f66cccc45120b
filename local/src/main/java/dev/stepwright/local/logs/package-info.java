/** CloudWatch Logs: log groups, and in them what the functions print. */
@NullMarked
package dev.stepwright.local.logs;

import org.jspecify.annotations.NullMarked;

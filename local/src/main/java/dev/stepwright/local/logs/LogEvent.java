package dev.stepwright.local.logs;

import java.time.Instant;

/**
 * A line in a log stream.
 *
 * @param number grows from line to line of the group
 */
record LogEvent(long number, Instant time, String stream, String message) {}

package dev.stepwright.manifest;

import java.util.Optional;

/**
 * When a workflow is started without being asked.
 *
 * @param expression as EventBridge Scheduler takes it, for example {@code rate(1 hour)}
 * @param input JSON text; an empty object when absent
 * @param timezone a name of the IANA database; UTC when absent
 * @param source the line of the annotation
 */
public record ScheduleEntry(String expression, Optional<String> input, Optional<String> timezone, SourceLine source) {}

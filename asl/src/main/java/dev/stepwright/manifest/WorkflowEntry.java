package dev.stepwright.manifest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A compiled workflow: its state machine's settings, its files and the method it comes from.
 *
 * @param calls the functions its definition invokes, in the order of its states
 * @param source the line of the method
 */
public record WorkflowEntry(
        String name,
        WorkflowType type,
        Optional<String> comment,
        OptionalInt timeoutSeconds,
        LogLevel logLevel,
        boolean tracing,
        List<ScheduleEntry> schedules,
        List<CallEntry> calls,
        WorkflowFiles files,
        JavaMethod java,
        SourceLine source) {

    public WorkflowEntry {
        schedules = List.copyOf(schedules);
        calls = List.copyOf(calls);
    }
}

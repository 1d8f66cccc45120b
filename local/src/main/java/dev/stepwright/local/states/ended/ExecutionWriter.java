package dev.stepwright.local.states.ended;

import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.MapRun;
import dev.stepwright.engine.execution.MapRunCounts;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.history.HistoryEvent;
import dev.stepwright.local.states.machine.store.StateMachines;
import java.util.List;

/** Writes executions as {@link ExecutionReader} reads them. */
public final class ExecutionWriter {

    private final ArchiveWriter out = new ArchiveWriter();

    private ExecutionWriter() {}

    /**
     * An execution that is about to start.
     *
     * @param machine the name under which the machine is kept
     */
    public static byte[] started(StateMachines.Target target, String machine, StartRequest request) {
        ExecutionWriter writer = new ExecutionWriter();
        writer.target(target, machine);
        writer.out
                .text(request.executionArn())
                .text(request.executionName())
                .text(request.stateMachineArn())
                .text(request.stateMachineName())
                .text(request.roleArn())
                .text(request.input());
        return writer.out.bytes();
    }

    /** An execution that has ended. */
    public static byte[] ended(StateMachines.Target target, String machine, Execution execution) {
        ExecutionWriter writer = new ExecutionWriter();
        writer.target(target, machine);
        writer.execution(execution);
        return writer.out.bytes();
    }

    /** How an execution that has ended came to its end. */
    static byte[] past(Execution execution) {
        ExecutionWriter writer = new ExecutionWriter();
        writer.past(execution.history(), execution.mapRuns());
        return writer.out.bytes();
    }

    private void target(StateMachines.Target target, String machine) {
        out.text(machine)
                .optional(target.versionArn())
                .optional(target.aliasArn())
                .optional(target.testCase());
    }

    /** What is always known of it comes first. */
    private void execution(Execution execution) {
        List<MapRun> mapRuns = execution.mapRuns();
        out.text(execution.arn())
                .text(execution.name())
                .text(execution.status().name())
                .time(execution.startDate())
                .time(execution.stopDate().orElse(execution.startDate()))
                .number(execution.redriveCount())
                .optionalTime(execution.redriveDate())
                .optional(execution.redriveRefusal())
                .number(mapRuns.size());
        out.text(execution.input())
                .optional(execution.output())
                .optional(execution.error())
                .optional(execution.cause());
        past(execution.history(), mapRuns);
    }

    private void past(List<HistoryEvent> history, List<MapRun> mapRuns) {
        out.number(history.size()).number(history.isEmpty() ? 1 : history.get(0).id());
        history.forEach(this::event);
        out.number(mapRuns.size());
        mapRuns.forEach(this::mapRun);
    }

    private void event(HistoryEvent event) {
        out.number(event.previousEventId())
                .time(event.timestamp())
                .text(event.type().name())
                .details(event.details());
    }

    private void mapRun(MapRun mapRun) {
        out.text(mapRun.arn())
                .text(mapRun.executionArn())
                .text(mapRun.stateMachineArn())
                .text(mapRun.status().name())
                .time(mapRun.startDate())
                .time(mapRun.stopDate().orElse(mapRun.startDate()))
                .number(mapRun.redriveCount())
                .optionalTime(mapRun.redriveDate())
                .number(mapRun.maxConcurrency())
                .number(mapRun.toleratedFailureCount())
                .value(mapRun.toleratedFailurePercentage());
        counts(mapRun.itemCounts());
        counts(mapRun.executionCounts());
        List<MapRun.Child> children = mapRun.children();
        out.number(children.size());
        children.forEach(child -> {
            out.number(child.itemCount());
            execution(child.execution());
        });
    }

    private void counts(MapRunCounts counts) {
        out.number(counts.pending())
                .number(counts.running())
                .number(counts.succeeded())
                .number(counts.failed())
                .number(counts.timedOut())
                .number(counts.aborted())
                .number(counts.total())
                .number(counts.resultsWritten())
                .number(counts.pendingRedrive());
    }
}

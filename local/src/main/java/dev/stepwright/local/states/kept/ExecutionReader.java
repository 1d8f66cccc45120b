package dev.stepwright.local.states.kept;

import dev.stepwright.engine.ExecutionStatus;
import dev.stepwright.engine.MapRun;
import dev.stepwright.engine.MapRunCounts;
import dev.stepwright.engine.MapRunStatus;
import dev.stepwright.engine.StartRequest;
import dev.stepwright.engine.history.EventDetails;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.history.HistoryEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads executions as {@link ExecutionWriter} writes them. */
final class ExecutionReader {

    private final ArchiveReader in;

    ExecutionReader(byte[] bytes) {
        in = new ArchiveReader(bytes);
    }

    /**
     * What an execution was started on.
     *
     * @param machine the name under which the machine is kept
     */
    record Target(String machine, Optional<String> versionArn, Optional<String> aliasArn, Optional<String> testCase) {}

    /** Comes first in every case. */
    Target target() {
        return new Target(in.text(), in.optional(), in.optional(), in.optional());
    }

    /** Of an execution that has not ended. */
    StartRequest request() {
        return new StartRequest(in.text(), in.text(), in.text(), in.text(), in.text(), in.text());
    }

    /** What is always known of an execution that has ended; it comes before the rest. */
    EndedExecution.Summary summary() {
        return new EndedExecution.Summary(
                in.text(),
                in.text(),
                ExecutionStatus.valueOf(in.text()),
                in.time(),
                in.time(),
                integer(),
                in.optionalTime(),
                integer() > 0);
    }

    /** An execution that has ended, as a whole. */
    private EndedExecution execution() {
        EndedExecution.Summary summary = summary();
        EndedExecution.Rest rest = rest();
        return new EndedExecution(summary, () -> rest);
    }

    /** What comes behind the summary. */
    EndedExecution.Rest rest() {
        String input = in.text();
        Optional<String> output = in.optional();
        Optional<String> error = in.optional();
        Optional<String> cause = in.optional();
        int size = integer();
        List<HistoryEvent> history = new ArrayList<>(size);
        while (history.size() < size) {
            history.add(event(history.size() + 1L));
        }
        return new EndedExecution.Rest(input, output, error, cause, history, mapRuns());
    }

    private List<MapRun> mapRuns() {
        int size = integer();
        List<MapRun> mapRuns = new ArrayList<>(size);
        while (mapRuns.size() < size) {
            mapRuns.add(mapRun());
        }
        return mapRuns;
    }

    private MapRun mapRun() {
        return new EndedMapRun(
                in.text(),
                in.text(),
                in.text(),
                MapRunStatus.valueOf(in.text()),
                in.time(),
                in.time(),
                integer(),
                in.optionalTime(),
                integer(),
                integer(),
                (Double) in.value(),
                counts(),
                counts(),
                children());
    }

    private MapRunCounts counts() {
        return new MapRunCounts(
                integer(), integer(), integer(), integer(), integer(), integer(), integer(), integer(), integer());
    }

    private List<MapRun.Child> children() {
        int size = integer();
        List<MapRun.Child> children = new ArrayList<>(size);
        while (children.size() < size) {
            int itemCount = integer();
            children.add(new MapRun.Child(execution(), itemCount));
        }
        return children;
    }

    private HistoryEvent event(long id) {
        long previous = in.number();
        Instant time = in.time();
        EventType type = EventType.valueOf(in.text());
        return new HistoryEvent(id, previous, time, type, EventDetails.of(in.text(), in.members()));
    }

    private int integer() {
        return Math.toIntExact(in.number());
    }
}

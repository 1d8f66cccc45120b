package dev.stepwright.local.states.ended;

import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.execution.MapRun;
import dev.stepwright.engine.execution.MapRunCounts;
import dev.stepwright.engine.execution.MapRunStatus;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.history.HistoryEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads executions as {@link ExecutionWriter} writes them. */
public final class ExecutionReader {

    private final ArchiveReader in;

    public ExecutionReader(byte[] bytes) {
        in = new ArchiveReader(bytes);
    }

    /**
     * What an execution was started on.
     *
     * @param machine the name under which the machine is kept
     */
    public record Target(
            String machine, Optional<String> versionArn, Optional<String> aliasArn, Optional<String> testCase) {}

    /** Comes first in every case. */
    public Target target() {
        return new Target(in.text(), in.optional(), in.optional(), in.optional());
    }

    /** Of an execution that has not ended. */
    public StartRequest request() {
        return new StartRequest(in.text(), in.text(), in.text(), in.text(), in.text(), in.text());
    }

    /** What is always known of an execution that has ended; it comes before the rest. */
    public EndedExecution.Summary summary() {
        return new EndedExecution.Summary(
                in.text(),
                in.text(),
                ExecutionStatus.valueOf(in.text()),
                in.time(),
                in.time(),
                integer(),
                in.optionalTime(),
                in.optional(),
                integer() > 0);
    }

    static ExecutionReader behindSummary(byte[] ended) {
        ExecutionReader reader = new ExecutionReader(ended);
        reader.target();
        reader.summary();
        return reader;
    }

    /** What comes behind the summary. */
    EndedExecution.Result result() {
        return new EndedExecution.Result(in.text(), in.optional(), in.optional(), in.optional());
    }

    ExecutionReader behindResult() {
        result();
        return this;
    }

    /** What comes last. */
    EndedExecution.Past past() {
        int size = integer();
        long firstId = in.number();
        List<HistoryEvent> history = new ArrayList<>(size);
        while (history.size() < size) {
            history.add(event(firstId + history.size()));
        }
        return new EndedExecution.Past(history, mapRuns());
    }

    /** An execution that has ended, as a whole. */
    private EndedExecution execution() {
        EndedExecution.Summary summary = summary();
        EndedExecution.Result result = result();
        EndedExecution.Past past = past();
        return new EndedExecution(summary, () -> result, () -> past, 0);
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
        return new HistoryEvent(id, previous, time, type, in.details());
    }

    private int integer() {
        return Math.toIntExact(in.number());
    }
}

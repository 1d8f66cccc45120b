package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.execution.MapRun;
import dev.stepwright.engine.journal.Line;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A child execution of a Map Run, which may have been started more than once if it is EXPRESS. */
final class StartedChild {

    /** It has succeeded. */
    static final char SUCCEEDED = 's';

    /** It has not succeeded, and cannot be redriven. */
    static final char FAILED = 'f';

    /** It has not succeeded, and can be redriven. */
    static final char REDRIVABLE = 'r';

    private final int itemCount;
    private volatile Execution execution;
    private @Nullable RunningExecution running;
    private int starts = 1;
    private @Nullable Line line;

    StartedChild(RunningExecution execution, int itemCount) {
        this.execution = execution;
        this.itemCount = itemCount;
        running = execution;
    }

    int itemCount() {
        return itemCount;
    }

    /** As it is known to those who ask. */
    Execution execution() {
        return execution;
    }

    MapRun.Child seen() {
        return new MapRun.Child(execution, itemCount);
    }

    /** What runs, or may be redriven; absent once it has succeeded. */
    Optional<RunningExecution> running() {
        return Optional.ofNullable(running);
    }

    /** How often it has been started. */
    int starts() {
        return starts;
    }

    void startedAgain(RunningExecution another) {
        execution = another;
        running = another;
        starts++;
    }

    void listenOn(Line next) {
        line = next;
    }

    /** Nobody hears any more what comes over the line. */
    void hearNoMore() {
        Line heard = line;
        if (heard != null) {
            heard.close();
        }
    }

    /** The execution with the Map Run has heard how it ended. */
    void ended() {
        RunningExecution known = running;
        if (known != null && known.status() == ExecutionStatus.SUCCEEDED) {
            execution = SucceededExecution.of(known);
            running = null;
            line = null;
        }
    }

    /** How it has ended, as far as a redrive is concerned. */
    char ending() {
        if (execution.status() == ExecutionStatus.SUCCEEDED) {
            return SUCCEEDED;
        }
        return execution.redriveRefusal().isPresent() ? FAILED : REDRIVABLE;
    }
}

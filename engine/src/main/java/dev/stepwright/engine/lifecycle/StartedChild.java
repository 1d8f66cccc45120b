package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.execution.MapRun;
import dev.stepwright.engine.journal.Line;
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
    private volatile RunningExecution execution;
    private int starts = 1;
    private @Nullable Line line;

    StartedChild(RunningExecution execution, int itemCount) {
        this.execution = execution;
        this.itemCount = itemCount;
    }

    int itemCount() {
        return itemCount;
    }

    RunningExecution execution() {
        return execution;
    }

    /** As others see it. */
    MapRun.Child seen() {
        return new MapRun.Child(execution, itemCount);
    }

    /** How often it has been started. */
    int starts() {
        return starts;
    }

    void startedAgain(RunningExecution another) {
        execution = another;
        starts++;
    }

    /** Nobody hears any more what comes over the line before. */
    void hearOver(Line next) {
        line = next;
    }

    void hearNoMore() {
        Line heard = line;
        if (heard != null) {
            heard.close();
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

package dev.stepwright.deployer.apply;

import dev.stepwright.deployer.apply.Applied.Failure;
import dev.stepwright.deployer.plan.Action;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Keeps what has been done, and tells of it. */
final class Journal {

    private final Progress progress;
    private final List<Action> done = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    Journal(Progress progress) {
        this.progress = progress;
    }

    synchronized void done(Action action, long nanos) {
        done.add(action);
        progress.done(action, Duration.ofNanos(nanos));
    }

    synchronized void failed(Action action, RuntimeException reason) {
        failures.add(new Failure(action, reason));
        progress.failed(action, reason);
    }

    synchronized boolean hasFailed() {
        return !failures.isEmpty();
    }

    synchronized List<Action> done() {
        return done;
    }

    synchronized List<Failure> failures() {
        return failures;
    }
}

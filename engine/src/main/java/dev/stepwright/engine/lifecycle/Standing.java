package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.execution.ExecutionOutcome;
import dev.stepwright.engine.execution.ExecutionStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** How an execution stands: it runs, has ended, or waits for its redrive. Steps of its queue change it, anyone asks. */
final class Standing {

    private volatile CompletableFuture<ExecutionOutcome> outcome = new CompletableFuture<>();
    private volatile @Nullable Ending ending;
    private volatile boolean pendingRedrive;

    private record Ending(ExecutionOutcome outcome, Instant date) {}

    void end(ExecutionOutcome how, Instant date) {
        ending = new Ending(how, date);
    }

    /** Tells those who wait for the end. */
    void announce(ExecutionOutcome how) {
        outcome.complete(how);
    }

    void begin() {
        outcome = new CompletableFuture<>();
        pendingRedrive = false;
        ending = null;
    }

    void awaitRedrive(boolean waits) {
        pendingRedrive = waits;
    }

    boolean hasEnded() {
        return ending != null;
    }

    ExecutionStatus status() {
        return pendingRedrive
                ? ExecutionStatus.PENDING_REDRIVE
                : ended().map(ExecutionOutcome::status).orElse(ExecutionStatus.RUNNING);
    }

    Optional<ExecutionOutcome> ended() {
        return Optional.ofNullable(ending).map(Ending::outcome);
    }

    Optional<Instant> date() {
        return Optional.ofNullable(ending).map(Ending::date);
    }

    CompletionStage<ExecutionOutcome> outcome() {
        return outcome.minimalCompletionStage();
    }
}

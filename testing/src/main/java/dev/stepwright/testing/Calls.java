package dev.stepwright.testing;

import dev.stepwright.engine.history.HistoryEvent;
import dev.stepwright.testing.StandIn.Turn;
import dev.stepwright.testing.workflow.Callee;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The calls that an execution makes of steps and other tasks, and who is to answer each. */
final class Calls {

    private final Script script;
    private final TestClock clock;
    private final Instant start;
    private final CurrentState current = new CurrentState();
    private final List<StepCall> made = new ArrayList<>();

    Calls(Script script, TestClock clock) {
        this.script = script;
        this.clock = clock;
        start = clock.now();
    }

    /** A call, and what a stand-in does for it, if there is one. */
    record Made(StepCall call, Optional<Turn> turn) {}

    /** Is told of each event, from which it follows who calls. */
    void follow(HistoryEvent event) {
        current.accept(event);
    }

    /**
     * Notes that a call is being made.
     *
     * @param name as the test will ask for it
     * @param callee how stand-ins may call it
     * @param onlyParameter of a step that has just one
     */
    Made make(String name, Callee callee, String payload, Optional<String> onlyParameter) {
        StepCall call =
                new StepCall(name, current.name(), payload, onlyParameter, Duration.between(start, clock.now()));
        made.add(call);
        List<String> names = new ArrayList<>(List.of(call.state()));
        names.addAll(callee.names());
        return new Made(call, script.next(names));
    }

    /** All so far. */
    List<StepCall> made() {
        return List.copyOf(made);
    }

    /** Gives an answer when a stand-in gives it. */
    <T> CompletionStage<T> later(T answer, Optional<Turn> turn) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Duration delay = turn.map(Turn::delay).orElse(Duration.ZERO);
        if (delay.isZero()) {
            future.complete(answer);
        } else {
            clock.schedule(delay, () -> future.complete(answer));
        }
        return future;
    }
}

package dev.stepwright.testing;

import dev.stepwright.testing.StandIn.Json;
import dev.stepwright.testing.StandIn.NamedFailure;
import dev.stepwright.testing.StandIn.Turn;
import dev.stepwright.testing.workflow.Answer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the stand-ins of one run have got to. Plain Java may ask from several threads. */
final class Script {

    private final Map<String, Deque<Turn>> turns = new HashMap<>();
    private @Nullable Throwable defect;

    /** @param standIns by the names that they were given for */
    Script(Map<String, StandIn> standIns) {
        standIns.forEach((name, standIn) -> turns.put(name, new ArrayDeque<>(standIn.turns())));
    }

    /** What is to be done for the first of the names that has a stand-in; empty when none has. */
    synchronized Optional<Turn> next(List<String> names) {
        return names.stream()
                .map(turns::get)
                .filter(waiting -> waiting != null && !waiting.isEmpty())
                .findFirst()
                .map(Script::take);
    }

    private static Turn take(Deque<Turn> waiting) {
        Turn turn = waiting.remove();
        if (turn.times() > 1) {
            waiting.addFirst(new Turn(turn.answering(), turn.times() - 1, turn.delay()));
        } else if (waiting.isEmpty()) {
            waiting.add(turn);
        }
        return turn;
    }

    /** @param json writes what the turn gives */
    Answer answer(Turn turn, StepCall call, Function<@Nullable Object, String> json) {
        Object result;
        try {
            result = turn.answering().answer(call);
        } catch (NamedFailure e) {
            return new Answer.Failed(e.error(), String.valueOf(e.getMessage()));
        } catch (AssertionError e) {
            return report(e);
        } catch (Throwable e) {
            return new Answer.Threw(e);
        }
        return result instanceof Json written ? new Answer.Returned(written.text()) : written(result, json);
    }

    private Answer written(@Nullable Object result, Function<@Nullable Object, String> json) {
        try {
            return new Answer.Returned(json.apply(result));
        } catch (IllegalArgumentException e) {
            return report(e);
        }
    }

    /** A task that nothing is there for. */
    Answer missing(StepCall call) {
        return report(
                new AssertionError("The state %s calls %s, which has no stand-in: workflow.task(\"%s\").returns(…)"
                        .formatted(call.state(), call.step(), call.state())));
    }

    /** Keeps the first thing that is wrong with the test itself, not with what it tests. */
    synchronized Answer report(Throwable wrong) {
        if (defect == null) {
            defect = wrong;
        }
        return new Answer.Threw(wrong);
    }

    /** Fails the test if something is wrong with it. */
    synchronized void throwDefect() {
        if (defect instanceof Error error) {
            throw error;
        }
        if (defect instanceof RuntimeException exception) {
            throw exception;
        }
    }
}

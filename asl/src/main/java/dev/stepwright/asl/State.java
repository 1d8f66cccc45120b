package dev.stepwright.asl;

import java.util.Optional;

/** One state of a state machine; its name is its key in the {@link StateGroup}. */
public sealed interface State
        permits TaskState, PassState, ChoiceState, WaitState, MapState, ParallelState, SucceedState, FailState {

    Optional<String> comment();

    /** The state's own query language, where it differs from the machine's. */
    Optional<QueryLanguage> queryLanguage();

    /** Nothing is retried or caught by the kinds without these members. */
    default ErrorHandling errorHandling() {
        return ErrorHandling.none();
    }

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of state. */
    interface Visitor<R> {
        R visitTask(TaskState state);

        R visitPass(PassState state);

        R visitChoice(ChoiceState state);

        R visitWait(WaitState state);

        R visitMap(MapState state);

        R visitParallel(ParallelState state);

        R visitSucceed(SucceedState state);

        R visitFail(FailState state);
    }
}

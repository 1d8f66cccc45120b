package dev.stepwright.asl.validation;

import dev.stepwright.asl.ChoiceState;
import dev.stepwright.asl.ErrorHandling;
import dev.stepwright.asl.FailState;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.ParallelState;
import dev.stepwright.asl.PassState;
import dev.stepwright.asl.State;
import dev.stepwright.asl.SucceedState;
import dev.stepwright.asl.TaskState;
import dev.stepwright.asl.Transformation;
import dev.stepwright.asl.Transition;
import dev.stepwright.asl.WaitState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways out of a state, as one list whatever its kind. */
final class Exits implements State.Visitor<List<Exits.Exit>> {

    /**
     * One way out.
     *
     * @param member where it stands in the state, as {@code Choices[0]}; empty for the state's own
     * @param field the member that names the target
     * @param target the state that follows; absent at an end
     * @param transformation what is assigned on the way
     */
    record Exit(String member, String field, Optional<String> target, Transformation transformation) {}

    @Override
    public List<Exit> visitTask(TaskState state) {
        return of(state.transition(), state.transformation(), state.errorHandling());
    }

    @Override
    public List<Exit> visitPass(PassState state) {
        return of(state.transition(), state.transformation(), ErrorHandling.none());
    }

    @Override
    public List<Exit> visitWait(WaitState state) {
        return of(state.transition(), state.transformation(), ErrorHandling.none());
    }

    @Override
    public List<Exit> visitMap(MapState state) {
        return of(state.transition(), state.transformation(), state.errorHandling());
    }

    @Override
    public List<Exit> visitParallel(ParallelState state) {
        return of(state.transition(), state.transformation(), state.errorHandling());
    }

    @Override
    public List<Exit> visitChoice(ChoiceState state) {
        List<Exit> exits = new ArrayList<>();
        for (var rule : state.choices()) {
            exits.add(new Exit(
                    "/Choices[" + exits.size() + "]", "Next", Optional.of(rule.next()), rule.transformation()));
        }
        state.defaultState()
                .ifPresent(name -> exits.add(new Exit("", "Default", Optional.of(name), state.transformation())));
        return exits;
    }

    @Override
    public List<Exit> visitSucceed(SucceedState state) {
        return List.of(new Exit("", "Type", Optional.empty(), Transformation.none()));
    }

    @Override
    public List<Exit> visitFail(FailState state) {
        return List.of(new Exit("", "Type", Optional.empty(), Transformation.none()));
    }

    private static List<Exit> of(Transition transition, Transformation transformation, ErrorHandling handling) {
        List<Exit> exits = new ArrayList<>();
        for (var catcher : handling.catchers()) {
            exits.add(new Exit(
                    "/Catch[" + exits.size() + "]", "Next", Optional.of(catcher.next()), catcher.transformation()));
        }
        exits.add(new Exit("", "Next", transition.target(), transformation));
        return exits;
    }
}

package dev.stepwright.asl.validation;

import dev.stepwright.asl.ChoiceState;
import dev.stepwright.asl.FailState;
import dev.stepwright.asl.MapState;
import dev.stepwright.asl.ParallelState;
import dev.stepwright.asl.PassState;
import dev.stepwright.asl.QueryLanguage;
import dev.stepwright.asl.State;
import dev.stepwright.asl.StateGroup;
import dev.stepwright.asl.StateMachineDefinition;
import dev.stepwright.asl.SucceedState;
import dev.stepwright.asl.TaskState;
import dev.stepwright.asl.WaitState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A group of states with its place in the document.
 *
 * @param location the empty text for the machine's own group
 * @param language that of the machine, for states without one of their own
 */
public record LocatedGroup(String location, StateGroup group, QueryLanguage language) {

    public static LocatedGroup ofMachine(StateMachineDefinition definition) {
        return new LocatedGroup("", definition.group(), definition.queryLanguage());
    }

    public QueryLanguage languageOf(State state) {
        return state.queryLanguage().orElse(language);
    }

    public String locationOf(String stateName) {
        return location + "/States/" + stateName;
    }

    /** Calls the action with the location and the record of each state of this group. */
    void forEachState(BiConsumer<String, State> action) {
        group.states().forEach((name, state) -> action.accept(locationOf(name), state));
    }

    /** Visits this group and all groups within it, outer before inner. */
    public void forEachGroup(Consumer<LocatedGroup> action) {
        action.accept(this);
        inner().forEach(nested -> nested.forEachGroup(action));
    }

    /** The groups directly within the states of this one. */
    List<LocatedGroup> inner() {
        List<LocatedGroup> nested = new ArrayList<>();
        forEachState((place, state) -> nested.addAll(within(place, state)));
        return nested;
    }

    /** The groups directly within a state. */
    List<LocatedGroup> within(String place, State state) {
        return state.accept(new Nested(place, language));
    }

    private record Nested(String location, QueryLanguage language) implements State.Visitor<List<LocatedGroup>> {

        @Override
        public List<LocatedGroup> visitMap(MapState state) {
            return List.of(new LocatedGroup(location + "/ItemProcessor", state.itemProcessor(), language));
        }

        @Override
        public List<LocatedGroup> visitParallel(ParallelState state) {
            List<LocatedGroup> branches = new ArrayList<>();
            for (StateGroup branch : state.branches()) {
                branches.add(new LocatedGroup(location + "/Branches[" + branches.size() + "]", branch, language));
            }
            return branches;
        }

        @Override
        public List<LocatedGroup> visitTask(TaskState state) {
            return List.of();
        }

        @Override
        public List<LocatedGroup> visitPass(PassState state) {
            return List.of();
        }

        @Override
        public List<LocatedGroup> visitChoice(ChoiceState state) {
            return List.of();
        }

        @Override
        public List<LocatedGroup> visitWait(WaitState state) {
            return List.of();
        }

        @Override
        public List<LocatedGroup> visitSucceed(SucceedState state) {
            return List.of();
        }

        @Override
        public List<LocatedGroup> visitFail(FailState state) {
            return List.of();
        }
    }
}

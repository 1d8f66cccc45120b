package dev.stepwright.compiler.graph;

import dev.stepwright.compiler.ir.Delay;
import dev.stepwright.compiler.ir.TaskSignature;
import dev.stepwright.compiler.jsonata.Jsonata;
import java.util.List;
import java.util.Optional;

/** A state of the graph; {@code with} gives the same object when no part is another one. */
public sealed interface StateNode {

    Origin origin();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of state. */
    interface Visitor<R> {
        R task(TaskNode node);

        R assign(AssignNode node);

        R choice(ChoiceNode node);

        R wait(WaitNode node);

        R map(MapNode node);

        R parallel(ParallelNode node);

        R succeed(SucceedNode node);

        R fail(FailNode node);
    }

    /** Calls a step; the exit sees the step's value as the result. */
    record TaskNode(TaskSignature task, Jsonata payload, Exit exit, List<Catcher> catchers, Origin origin)
            implements StateNode {
        public TaskNode {
            catchers = List.copyOf(catchers);
        }

        TaskNode with(Jsonata changedPayload, Exit changedExit, List<Catcher> changedCatchers) {
            return changedPayload == payload && changedExit == exit && changedCatchers == catchers
                    ? this
                    : new TaskNode(task, changedPayload, changedExit, changedCatchers, origin);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.task(this);
        }
    }

    /** Only assigns: a Pass state, where no transition can take the assignment. */
    record AssignNode(Exit exit, Origin origin) implements StateNode {
        AssignNode with(Exit changedExit) {
            return changedExit == exit ? this : new AssignNode(changedExit, origin);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.assign(this);
        }
    }

    /** The first rule that holds decides. */
    record ChoiceNode(List<Rule> rules, Exit.Goto otherwise, Origin origin) implements StateNode {
        public ChoiceNode {
            rules = List.copyOf(rules);
        }

        ChoiceNode with(List<Rule> changedRules, Exit.Goto changedOtherwise) {
            return changedRules == rules && changedOtherwise == otherwise
                    ? this
                    : new ChoiceNode(changedRules, changedOtherwise, origin);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /** Waits a number of seconds, or until an instant. */
    record WaitNode(Delay delay, Jsonata time, Exit exit, Origin origin) implements StateNode {
        WaitNode with(Jsonata changedTime, Exit changedExit) {
            return changedTime == time && changedExit == exit
                    ? this
                    : new WaitNode(delay, changedTime, changedExit, origin);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.wait(this);
        }
    }

    /**
     * Runs the body once for each item; the result is the array of the outputs.
     *
     * @param concurrency how many at a time; without it as many as the service allows
     * @param selector the body's input
     */
    record MapNode(
            Jsonata items,
            Optional<Jsonata> concurrency,
            ItemSelector selector,
            StateGraph body,
            Exit exit,
            List<Catcher> catchers,
            Origin origin)
            implements StateNode {
        public MapNode {
            catchers = List.copyOf(catchers);
        }

        MapNode with(
                Jsonata changedItems,
                Optional<Jsonata> changedConcurrency,
                ItemSelector changedSelector,
                StateGraph changedBody,
                Exit changedExit,
                List<Catcher> changedCatchers) {
            boolean same = changedItems == items
                    && changedConcurrency.equals(concurrency)
                    && changedSelector == selector
                    && changedBody == body
                    && changedExit == exit
                    && changedCatchers == catchers;
            return same
                    ? this
                    : new MapNode(
                            changedItems,
                            changedConcurrency,
                            changedSelector,
                            changedBody,
                            changedExit,
                            changedCatchers,
                            origin);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.map(this);
        }
    }

    /** Runs all branches at once; the result is the array of their outputs. */
    record ParallelNode(List<StateGraph> branches, Exit exit, List<Catcher> catchers, Origin origin)
            implements StateNode {
        public ParallelNode {
            branches = List.copyOf(branches);
            catchers = List.copyOf(catchers);
        }

        ParallelNode with(List<StateGraph> changedBranches, Exit changedExit, List<Catcher> changedCatchers) {
            return changedBranches == branches && changedExit == exit && changedCatchers == catchers
                    ? this
                    : new ParallelNode(changedBranches, changedExit, changedCatchers, origin);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.parallel(this);
        }
    }

    /** Ends the graph with a value. */
    record SucceedNode(Jsonata output, Origin origin) implements StateNode {
        SucceedNode with(Jsonata changedOutput) {
            return changedOutput == output ? this : new SucceedNode(changedOutput, origin);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.succeed(this);
        }
    }

    /** Ends the execution, or the branch, with an error. */
    record FailNode(Jsonata error, Optional<Jsonata> cause, Origin origin) implements StateNode {
        FailNode with(Jsonata changedError, Optional<Jsonata> changedCause) {
            return changedError == error && changedCause.equals(cause)
                    ? this
                    : new FailNode(changedError, changedCause, origin);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fail(this);
        }
    }
}

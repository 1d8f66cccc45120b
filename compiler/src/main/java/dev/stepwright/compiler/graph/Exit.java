package dev.stepwright.compiler.graph;

import dev.stepwright.compiler.jsonata.Jsonata;

/** How control leaves a state, and what is assigned on the way. */
public sealed interface Exit {

    Assignments assignments();

    /** The same way with other assignments; the same object when they are the same. */
    Exit withAssignments(Assignments assignments);

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of exit. */
    interface Visitor<R> {
        R transition(Goto exit);

        R end(Finish exit);
    }

    /** On to another state of the same graph. */
    record Goto(StateId target, Assignments assignments) implements Exit {
        public Goto(StateId target) {
            this(target, Assignments.NONE);
        }

        @Override
        public Goto withAssignments(Assignments changed) {
            return changed == assignments ? this : new Goto(target, changed);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.transition(this);
        }
    }

    /** The end of the graph; the output sees the values from before the assignments. */
    record Finish(Jsonata output, Assignments assignments) implements Exit {
        Finish with(Jsonata changedOutput, Assignments changed) {
            return changedOutput == output && changed == assignments ? this : new Finish(changedOutput, changed);
        }

        @Override
        public Finish withAssignments(Assignments changed) {
            return with(output, changed);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.end(this);
        }
    }
}

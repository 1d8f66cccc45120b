package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.Tree;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Stage;
import dev.stepwright.compiler.ir.Terminal;
import dev.stepwright.compiler.ir.ValueType;
import java.util.ArrayList;
import java.util.List;

/** What has been read of a stream: its source and the stages so far. */
final class StreamStages {

    private final StreamReader streams;
    private final Expression source;
    private final List<Stage> stages = new ArrayList<>();
    private boolean parallel;
    private ValueType element;

    StreamStages(StreamReader streams, Expression source, boolean parallel) {
        this.streams = streams;
        this.source = source;
        this.parallel = parallel;
        this.element = ((ValueType.ListType) source.type()).element();
    }

    Expression source() {
        return source;
    }

    List<Stage> stages() {
        return stages;
    }

    boolean isParallel() {
        return parallel;
    }

    /** The type of the elements after the stages. */
    ValueType element() {
        return element;
    }

    void setParallel(boolean now) {
        parallel = now;
    }

    /** JSON has no boxes; what follows may take the elements for values that can be null. */
    void box() {
        if (element instanceof ValueType.Scalar scalar) {
            element = new ValueType.Scalar(scalar.kind(), true);
        }
    }

    void add(Stage stage) {
        stages.add(stage);
    }

    void add(Stage stage, ValueType elementAfter) {
        stages.add(stage);
        element = elementAfter;
    }

    /** As many elements come out of a map as go in, and no others are looked at: the limit may as well stand first. */
    void limit(Stage.Limit limit) {
        int place = stages.size();
        while (place > 0 && stages.get(place - 1) instanceof Stage.Map) {
            place--;
        }
        stages.add(place, limit);
    }

    /**
     * Refuses what stops early behind a stage that would have to go over elements Java never looks at.
     *
     * <p>Filters and maps can be kept from those; other stages only where no function comes before. A sort looks at
     * every element in any case.
     */
    void requireLaziness(Terminal terminal, Tree blamed) {
        int start = 0;
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i) instanceof Stage.Sorted) {
                start = i + 1;
            } else if (stages.get(i) instanceof Stage.Limit) {
                requireLaziness(stages.subList(start, i), blamed);
            }
        }
        if (terminal.stopsEarly()) {
            requireLaziness(stages.subList(start, stages.size()), blamed);
        }
    }

    private void requireLaziness(List<Stage> before, Tree blamed) {
        boolean applied = false;
        for (Stage stage : before) {
            boolean skippable = stage instanceof Stage.Filter || stage instanceof Stage.Map;
            if (stage instanceof Stage.FlatMap || applied && !skippable) {
                throw streams.refuse(
                        blamed,
                        "an operation that stops early behind " + name(stage),
                        "its functions would be applied to elements that Java never looks at, and one of these may fail",
                        "Write .toList().stream() in front of the operation that stops early, as in Java every element is"
                                + " looked at then.");
            }
            applied |= skippable;
        }
    }

    private static String name(Stage stage) {
        String name = stage.getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}

package dev.stepwright.compiler.graph;

import dev.stepwright.compiler.ir.TaskSignature;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps that a machine calls, those in branches and loops included, each with its first call. */
public final class TaskCalls {

    /** A step and where it is called first. */
    public record TaskCall(TaskSignature task, SourceSpan span) {}

    private static final Comparator<TaskCall> BY_PLACE = Comparator.comparing(
                    (TaskCall call) -> call.span().file().name())
            .thenComparingInt(call -> call.span().start());

    private final List<TaskCall> calls = new ArrayList<>();

    private TaskCalls() {}

    /** In the order of the source. */
    public static List<TaskCall> in(StateGraph machine) {
        TaskCalls all = new TaskCalls();
        all.collect(machine);
        Map<String, TaskCall> first = new LinkedHashMap<>();
        all.calls.stream()
                .sorted(BY_PLACE)
                .forEach(call -> first.putIfAbsent(call.task().name(), call));
        return List.copyOf(first.values());
    }

    private void collect(StateGraph graph) {
        for (StateNode node : graph.nodes().values()) {
            if (node instanceof StateNode.TaskNode task) {
                calls.add(new TaskCall(task.task(), task.origin().span()));
            }
            Reading.of(node).graphs().forEach(this::collect);
        }
    }
}

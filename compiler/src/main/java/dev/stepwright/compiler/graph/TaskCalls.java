package dev.stepwright.compiler.graph;

import dev.stepwright.compiler.ir.TaskSignature;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps that a machine calls, those in branches and loops included, each with its first call. */
public final class TaskCalls {

    /** A step and where it is called first. */
    public record TaskCall(TaskSignature task, SourceSpan span) {}

    private final Map<String, TaskCall> firstCalls = new LinkedHashMap<>();

    private TaskCalls() {}

    /** In the order of the states' identities, which is the order of the source. */
    public static List<TaskCall> in(StateGraph machine) {
        TaskCalls calls = new TaskCalls();
        calls.visit(machine);
        return new ArrayList<>(calls.firstCalls.values());
    }

    private void visit(StateGraph graph) {
        for (StateNode node : graph.nodes().values()) {
            if (node instanceof StateNode.TaskNode task) {
                TaskCall call = new TaskCall(task.task(), task.origin().span());
                firstCalls.putIfAbsent(task.task().name(), call);
            }
            Reading.of(node).graphs().forEach(this::visit);
        }
    }
}

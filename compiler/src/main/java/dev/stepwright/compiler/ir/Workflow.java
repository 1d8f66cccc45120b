package dev.stepwright.compiler.ir;

import dev.stepwright.compiler.ir.type.JavaType;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A workflow method.
 *
 * @param name the state machine's name
 * @param comment the first sentence of its Javadoc
 * @param route the HTTP route that starts it
 * @param owner the class that declares it
 * @param parameters none or one in this version: the execution's input
 * @param span the method's name in its declaration
 */
public record Workflow(
        String name,
        WorkflowSettings settings,
        Optional<String> comment,
        Optional<Route> route,
        List<Schedule> schedules,
        JavaType owner,
        String method,
        List<Variable> parameters,
        ValueType result,
        Block body,
        SourceSpan span) {

    public Workflow {
        schedules = List.copyOf(schedules);
        parameters = List.copyOf(parameters);
    }

    public Workflow withBody(Block newBody) {
        return new Workflow(
                name, settings, comment, route, schedules, owner, method, parameters, result, newBody, span);
    }
}

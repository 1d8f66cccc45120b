package dev.stepwright.compiler.ir;

import dev.stepwright.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A workflow method.
 *
 * @param name the state machine's name
 * @param express whether it is an Express workflow
 * @param comment the first sentence of its Javadoc
 * @param owner the class that declares it
 * @param parameters none or one in this version: the execution's input
 * @param span the method's name in its declaration
 */
public record Workflow(
        String name,
        boolean express,
        Optional<String> comment,
        OptionalInt timeoutSeconds,
        JavaType owner,
        String method,
        List<Variable> parameters,
        ValueType result,
        Block body,
        SourceSpan span) {

    public Workflow {
        parameters = List.copyOf(parameters);
    }

    public Workflow withBody(Block newBody) {
        return new Workflow(name, express, comment, timeoutSeconds, owner, method, parameters, result, newBody, span);
    }
}

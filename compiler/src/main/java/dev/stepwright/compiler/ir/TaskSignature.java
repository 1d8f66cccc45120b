package dev.stepwright.compiler.ir;

import dev.stepwright.compiler.ir.type.JavaType;
import dev.stepwright.compiler.ir.type.Wire;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A step as the wire sees it: this alone decides how arguments and results become JSON.
 *
 * <p>The payload is an object with the arguments by parameter name, even if there is only one: a payload that is a text
 * would be taken for the text of JSON, and one that is null for none. The result is the value as Jackson writes it,
 * {@code null} for {@code void}.
 *
 * @param name the step's name, unique in the module, for example {@code clean-text}
 * @param owner the class that declares the method
 * @param wire what the JSON of arguments and result looks like
 * @param hooks what the step's class is told of besides calls
 * @param checkedExceptions binary names of the checked exceptions the method declares
 * @param span the method's name in its declaration
 */
public record TaskSignature(
        String name,
        JavaType owner,
        String method,
        List<Parameter> parameters,
        JavaType resultType,
        ValueType result,
        Wire wire,
        StepHooks hooks,
        StepSettings settings,
        List<RetryPolicy> retries,
        List<Permission> permissions,
        Optional<Route> route,
        List<String> checkedExceptions,
        SourceSpan span) {

    public TaskSignature {
        parameters = List.copyOf(parameters);
        retries = List.copyOf(retries);
        permissions = List.copyOf(permissions);
        checkedExceptions = List.copyOf(checkedExceptions);
    }

    /** A parameter of a step. */
    public record Parameter(String name, JavaType javaType, ValueType type) {}

    /** Whether the method returns nothing. */
    public boolean isVoid() {
        return result instanceof ValueType.NoValue;
    }
}

package dev.stepwright.compiler.shim;

import dev.stepwright.compiler.ir.JavaType;
import dev.stepwright.compiler.ir.TaskSignature;
import dev.stepwright.compiler.ir.TaskSignature.Parameter;
import dev.stepwright.compiler.javasource.Head;
import dev.stepwright.compiler.javasource.Imports;
import dev.stepwright.compiler.javasource.StringLiteral;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a step's parameters are found in what its function is called with.
 *
 * @param type what the input is read as, into the variable {@code argument}; empty when the step takes nothing
 * @param members the parameters that are members of the input
 * @param arguments the arguments of the call, in terms of {@code argument}
 */
record StepInput(Optional<JavaType> type, List<Parameter> members, String arguments) {

    private static final StepInput NONE = new StepInput(Optional.empty(), List.of(), "");

    private static final String RECORD_NAME = "Arguments";

    private static final JavaType JSON_PROPERTY = JavaType.of("com.fasterxml.jackson.annotation", "JsonProperty");

    /** Names that the language forbids to a record's components (Java Language Specification, 8.10.1). */
    private static final List<String> FORBIDDEN_COMPONENTS =
            List.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Of the payload of a Task, which has the parameters as its members. */
    static StepInput ofPayload(TaskSignature step, Imports imports) {
        List<Parameter> parameters = step.parameters();
        if (parameters.isEmpty()) {
            return NONE;
        }
        String arguments = parameters.stream()
                .map(parameter -> "argument." + component(parameter) + "()")
                .collect(Collectors.joining(", "));
        return new StepInput(Optional.of(imports.nested(RECORD_NAME)), parameters, arguments);
    }

    /** Of the body of a request, which is the only parameter, if there is one. */
    static StepInput ofBody(TaskSignature step) {
        return step.parameters().stream()
                .findFirst()
                .map(parameter -> new StepInput(Optional.of(parameter.javaType()), List.of(), "argument"))
                .orElse(NONE);
    }

    /** The record that the parameters are read through. */
    Optional<String> declaration(Imports imports) {
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(Head.of(
                                "    record " + RECORD_NAME,
                                members.stream()
                                        .map(parameter -> declared(parameter, imports))
                                        .toList(),
                                List.of())
                        + "    }\n");
    }

    private static String declared(Parameter parameter, Imports imports) {
        String name = component(parameter);
        String annotation = name.equals(parameter.name())
                ? ""
                : "@" + imports.name(JSON_PROPERTY) + "(" + StringLiteral.of(parameter.name()) + ") ";
        return annotation + imports.name(parameter.javaType()) + " " + name;
    }

    private static String component(Parameter parameter) {
        return FORBIDDEN_COMPONENTS.contains(parameter.name()) ? parameter.name() + "_" : parameter.name();
    }
}

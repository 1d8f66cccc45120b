package dev.stepwright.compiler.shim;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.stepwright.compiler.ir.TaskSignature;
import dev.stepwright.compiler.ir.TaskSignature.Parameter;
import dev.stepwright.compiler.shim.codec.TypeNames;
import java.util.List;
import java.util.Optional;

/**
 * How Jackson finds a step's parameters in what its function is called with.
 *
 * @param type what the input is read as, into the variable {@code argument}; empty when the step takes nothing
 * @param declaration the record that the parameters are read through
 * @param arguments the arguments of the call, in terms of {@code argument}
 */
record StepInput(Optional<TypeName> type, Optional<TypeSpec> declaration, CodeBlock arguments) {

    private static final StepInput NONE = new StepInput(Optional.empty(), Optional.empty(), CodeBlock.of(""));

    private static final String RECORD_NAME = "Arguments";

    /** Names that the language forbids to a record's components (Java Language Specification, 8.10.1). */
    private static final List<String> FORBIDDEN_COMPONENTS =
            List.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Of the payload of a Task, which has the parameters as its members. */
    static StepInput ofPayload(TaskSignature step, ClassName handler) {
        List<Parameter> parameters = step.parameters();
        if (parameters.isEmpty()) {
            return NONE;
        }
        return new StepInput(
                Optional.of(handler.nestedClass(RECORD_NAME)),
                Optional.of(record(parameters)),
                parameters.stream()
                        .map(parameter -> CodeBlock.of("argument.$L()", component(parameter)))
                        .collect(CodeBlock.joining(", ")));
    }

    /** Of the body of a request, which is the only parameter, if there is one. */
    static StepInput ofBody(TaskSignature step) {
        return step.parameters().stream()
                .findFirst()
                .map(parameter -> new StepInput(
                        Optional.of(TypeNames.of(parameter.javaType())), Optional.empty(), CodeBlock.of("argument")))
                .orElse(NONE);
    }

    private static TypeSpec record(List<Parameter> parameters) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (Parameter parameter : parameters) {
            String name = component(parameter);
            ParameterSpec.Builder component = ParameterSpec.builder(TypeNames.of(parameter.javaType()), name);
            if (!name.equals(parameter.name())) {
                component.addAnnotation(AnnotationSpec.builder(JsonProperty.class)
                        .addMember("value", "$S", parameter.name())
                        .build());
            }
            components.addParameter(component.build());
        }
        return TypeSpec.recordBuilder(RECORD_NAME)
                .recordConstructor(components.build())
                .build();
    }

    private static String component(Parameter parameter) {
        return FORBIDDEN_COMPONENTS.contains(parameter.name()) ? parameter.name() + "_" : parameter.name();
    }
}

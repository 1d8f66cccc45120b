package dev.stepwright.compiler.shim;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import dev.stepwright.compiler.ir.TaskSignature;
import dev.stepwright.compiler.ir.TaskSignature.Parameter;
import dev.stepwright.compiler.ir.type.WireType;
import dev.stepwright.compiler.shim.codec.TypeNames;
import java.util.ArrayList;
import java.util.List;

/**
 * A parameter of a step and the variable of the handler that holds what it is called with.
 *
 * @param member its name in the payload
 */
record Argument(String member, WireType type, ParameterSpec variable) {

    /** What the code of handlers calls something else. */
    private static final List<String> TAKEN = List.of(
            "body", "in", "json", "lambda", "malformed", "member", "out", "problem", "result", "step", "thrown");

    static List<Argument> of(TaskSignature step) {
        NameAllocator names = new NameAllocator();
        TAKEN.forEach(names::newName);
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < step.parameters().size(); i++) {
            Parameter parameter = step.parameters().get(i);
            ParameterSpec variable = ParameterSpec.builder(
                            TypeNames.of(parameter.javaType()), names.newName(parameter.name()))
                    .build();
            arguments.add(
                    new Argument(parameter.name(), step.wire().parameters().get(i), variable));
        }
        return arguments;
    }

    static List<ParameterSpec> variables(List<Argument> arguments) {
        return arguments.stream().map(Argument::variable).toList();
    }

    /** The variables as the arguments of a call. */
    static CodeBlock call(List<Argument> arguments) {
        return arguments.stream()
                .map(argument -> CodeBlock.of("$N", argument.variable()))
                .collect(CodeBlock.joining(", "));
    }
}

package dev.stepwright.compiler.shim;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.stepwright.compiler.ir.TaskSignature;
import dev.stepwright.compiler.shim.codec.TypeNames;
import java.util.List;

/** The part that all handlers share whose JSON Jackson reads and writes, because some of their types need it. */
final class JacksonCall {

    private final StepInput input;
    private final StepCall call;

    JacksonCall(TaskSignature step, ClassName handler, StepInput input) {
        this.input = input;
        List<ParameterSpec> variables = input.type().stream()
                .map(type -> ParameterSpec.builder(type, "argument").build())
                .toList();
        this.call = new StepCall(step, handler, variables, input.arguments());
    }

    TaskSignature step() {
        return call.step();
    }

    StepInput input() {
        return input;
    }

    /** The class with its fields; what {@link #finish} adds comes after the methods of the kind of event. */
    TypeSpec.Builder begin(String javadoc) {
        TypeSpec.Builder type = call.begin(javadoc).addField(JsonFields.MAPPER);
        input.type().ifPresent(inputType -> type.addField(JsonFields.reader(inputType)));
        if (!step().isVoid()) {
            type.addField(JsonFields.writer(TypeNames.of(step().resultType())));
        }
        type.addField(call.field());
        new InitPhase(step().hooks(), CodeBlock.of("")).constructor().forEach(type::addMethod);
        return type;
    }

    TypeSpec finish(TypeSpec.Builder type) {
        type.addMethods(call.methods());
        input.declaration().ifPresent(type::addType);
        return type.build();
    }

    /** The call as an expression, or as a statement without its semicolon. */
    CodeBlock expression() {
        return call.expression();
    }
}

package dev.stepwright.compiler.shim;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.stepwright.compiler.ir.TaskSignature;
import dev.stepwright.compiler.shim.codec.Codec;
import java.util.List;

/** The part that all handlers share that read and write JSON themselves. */
final class CodecCall {

    private final Codec codec;
    private final List<Argument> arguments;
    private final StepCall call;
    private final InitPhase init;

    CodecCall(TaskSignature step, ClassName handler) {
        this.codec = new Codec(step.wire());
        this.arguments = Argument.of(step);
        this.call = new StepCall(step, handler, Argument.variables(arguments), Argument.call(arguments));
        this.init = new InitPhase(step.hooks(), codec.priming());
    }

    Codec codec() {
        return codec;
    }

    List<Argument> arguments() {
        return arguments;
    }

    /** The class with its fields; what {@link #finish} adds comes after the methods of the kind of event. */
    TypeSpec.Builder begin(String javadoc) {
        TypeSpec.Builder type = call.begin(javadoc).addField(call.field());
        init.constructor().forEach(type::addMethod);
        return type;
    }

    TypeSpec finish(TypeSpec.Builder type) {
        type.addMethods(call.methods());
        init.methods().forEach(type::addMethod);
        return type.addMethods(codec.methods()).build();
    }

    /** The call as an expression, or as a statement without its semicolon. */
    CodeBlock expression() {
        return call.expression();
    }
}

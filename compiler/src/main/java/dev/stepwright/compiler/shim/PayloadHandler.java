package dev.stepwright.compiler.shim;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.stepwright.compiler.ir.TaskSignature;
import dev.stepwright.compiler.ir.type.WireType;
import dev.stepwright.compiler.shim.codec.Codec;
import java.nio.charset.StandardCharsets;

/** The handler of a step that is called with its arguments as members of an object: arguments in, result out. */
final class PayloadHandler {

    private final TaskSignature step;
    private final ResultLimit limit;
    private final CodecCall call;
    private final Codec codec;

    PayloadHandler(TaskSignature step, ClassName handler, ResultLimit limit) {
        this.step = step;
        this.limit = limit;
        this.call = new CodecCall(step, handler);
        this.codec = call.codec();
    }

    TypeSpec type() {
        return call.finish(call.begin("Runs the step {@link $T#$L} as a Lambda function.\n")
                .addMethod(handleRequest()));
    }

    private MethodSpec handleRequest() {
        MethodSpec.Builder method = Lambda.handleRequest();
        if (!call.arguments().isEmpty()) {
            readArguments(method);
        }
        step.wire().result().ifPresentOrElse(result -> answer(method, result), () -> answerNull(method));
        return method.build();
    }

    private void readArguments(MethodSpec.Builder method) {
        String problem = "The input of step " + step.name() + " cannot be read";
        method.addStatement("$1T json = new $1T(in.readAllBytes(), $2S)", Codec.READER, problem);
        CodeBlock.Builder cases = CodeBlock.builder();
        for (Argument argument : call.arguments()) {
            CodeBlock absent = codec.absent(argument.type());
            method.addStatement("$T $N = $L", argument.variable().type(), argument.variable(), absent);
            CodeBlock read = codec.read(argument.type(), "json");
            cases.addStatement("case $S -> $N = $L", argument.member(), argument.variable(), read);
        }
        method.addStatement("json.beginObject()")
                .addCode(Codec.members("json", cases.build()))
                .addStatement("json.end()");
    }

    private void answer(MethodSpec.Builder method, WireType result) {
        method.addStatement(limit.writer("result", "The result of step " + step.name() + " cannot be passed on"))
                .addStatement(codec.write(result, "result", call.expression()))
                .addStatement("result.writeTo(out)");
    }

    private void answerNull(MethodSpec.Builder method) {
        method.addStatement(call.expression())
                .addStatement("out.write($S.getBytes($T.UTF_8))", "null", StandardCharsets.class);
    }
}

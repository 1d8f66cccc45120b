package dev.stepwright.compiler.shim;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.stepwright.compiler.ir.TaskSignature;
import dev.stepwright.compiler.ir.type.WireType;
import dev.stepwright.compiler.shim.codec.Codec;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.lang.model.element.Modifier;

/**
 * The handler of a step behind an HTTP route: the body in, a response out, in payload format 2.0.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">
 *     AWS: Lambda integrations of HTTP APIs</a>
 */
final class HttpHandler {

    private final TaskSignature step;
    private final CodecCall call;
    private final Codec codec;

    HttpHandler(TaskSignature step, ClassName handler) {
        this.step = step;
        this.call = new CodecCall(step, handler);
        this.codec = call.codec();
    }

    TypeSpec type() {
        boolean readsBody = !call.arguments().isEmpty();
        TypeSpec.Builder type = call.begin("Answers HTTP requests with the step {@link $T#$L}.\n")
                .addMethod(handleRequest());
        if (readsBody) {
            type.addMethod(bodyMethod());
        }
        if (readsBody || !step.isVoid()) {
            type.addMethod(answerMethod());
        }
        return call.finish(type);
    }

    private MethodSpec handleRequest() {
        MethodSpec.Builder method = Lambda.handleRequest();
        call.arguments().forEach(argument -> readBody(method, argument));
        step.wire().result().ifPresentOrElse(result -> answer(method, result), () -> answerNothing(method));
        return method.build();
    }

    /** The body is the only parameter, if there is one. */
    private void readBody(MethodSpec.Builder method, Argument argument) {
        method.addStatement("byte[] body = body(new $T(in.readAllBytes()))", Codec.READER)
                .addStatement("$T $N", argument.variable().type(), argument.variable())
                .beginControlFlow("try")
                .addStatement("$1T json = new $1T(body)", Codec.READER)
                .addStatement("$N = $L", argument.variable(), codec.read(argument.type(), "json"))
                .addStatement("json.end()")
                .nextControlFlow("catch ($T malformed)", RuntimeException.class)
                .addStatement(ResultLimit.CALL.writer("problem", problem()))
                .addStatement("problem.beginObject()")
                .addStatement("problem.name($S)", "message")
                .addStatement(
                        "problem.write($S + malformed.getMessage())",
                        "The body is not the JSON that this route takes: ")
                .addStatement("problem.endObject()")
                .addStatement("answer(out, 400, problem)")
                .addStatement("return")
                .endControlFlow();
    }

    private void answer(MethodSpec.Builder method, WireType result) {
        method.addStatement(ResultLimit.CALL.writer("result", problem()))
                .addStatement(codec.write(result, "result", call.expression()))
                .addStatement("answer(out, 200, result)");
    }

    private void answerNothing(MethodSpec.Builder method) {
        method.addStatement(call.expression())
                .addStatement("out.write($S.getBytes($T.UTF_8))", "{\"statusCode\":204}", StandardCharsets.class);
    }

    private String problem() {
        return "The response of step " + step.name() + " cannot be sent";
    }

    private static MethodSpec bodyMethod() {
        CodeBlock cases = CodeBlock.builder()
                .addStatement("case $S -> body = event.takeNull() ? $S : event.readString()", "body", "")
                .addStatement("case $S -> encoded = !event.takeNull() && event.readBoolean()", "isBase64Encoded")
                .build();
        return MethodSpec.methodBuilder("body")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(byte[].class)
                .addParameter(Codec.READER, "event")
                .addStatement("$T body = $S", String.class, "")
                .addStatement("boolean encoded = false")
                .addStatement("event.beginObject()")
                .addCode(Codec.members("event", cases))
                .addStatement("event.end()")
                .addStatement(
                        "return encoded ? $T.getDecoder().decode(body) : body.getBytes($T.UTF_8)",
                        Base64.class,
                        StandardCharsets.class)
                .build();
    }

    private MethodSpec answerMethod() {
        return MethodSpec.methodBuilder("answer")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(OutputStream.class, "out")
                .addParameter(int.class, "status")
                .addParameter(Codec.WRITER, "body")
                .addException(IOException.class)
                .addStatement(ResultLimit.CALL.writer("response", problem()))
                .addStatement("response.beginObject()")
                .addStatement("response.name($S)", "statusCode")
                .addStatement("response.write(status)")
                .addStatement("response.name($S)", "headers")
                .addStatement("response.beginObject()")
                .addStatement("response.name($S)", "content-type")
                .addStatement("response.write($S)", "application/json")
                .addStatement("response.endObject()")
                .addStatement("response.name($S)", "body")
                .addStatement(
                        "response.write(new $T(body.toByteArray(), $T.UTF_8))", String.class, StandardCharsets.class)
                .addStatement("response.endObject()")
                .addStatement("response.writeTo(out)")
                .build();
    }
}

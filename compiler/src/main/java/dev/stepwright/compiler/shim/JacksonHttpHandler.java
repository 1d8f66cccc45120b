package dev.stepwright.compiler.shim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.lang.model.element.Modifier;

/** The {@link HttpHandler} of a step whose JSON Jackson reads and writes. */
final class JacksonHttpHandler {

    private final JacksonCall call;

    JacksonHttpHandler(JacksonCall call) {
        this.call = call;
    }

    TypeSpec type() {
        TypeSpec.Builder type = call.begin("Answers HTTP requests with the step {@link $T#$L}.\n");
        type.addMethod(handleRequest());
        if (call.input().type().isPresent()) {
            type.addMethod(bodyMethod()).addMethod(Malformed.PLACE);
        }
        if (call.input().type().isPresent() || !call.step().isVoid()) {
            type.addMethod(answerMethod());
        }
        return call.finish(type);
    }

    private MethodSpec handleRequest() {
        MethodSpec.Builder method = Lambda.handleRequest();
        call.input().type().ifPresent(type -> readArgument(method, type));
        if (call.step().isVoid()) {
            method.addStatement(call.expression());
            method.addStatement("JSON.writeValue(out, JSON.createObjectNode().put($S, 204))", "statusCode");
        } else {
            method.addStatement("answer(out, 200, RESULT.writeValueAsString($L))", call.expression());
        }
        return method.build();
    }

    private static void readArgument(MethodSpec.Builder method, TypeName type) {
        method.addStatement("byte[] body = body(JSON.readTree(in))")
                .addStatement("$T argument", type)
                .beginControlFlow("try")
                .addStatement("argument = INPUT.readValue(body)")
                .nextControlFlow("catch ($T malformed)", JsonProcessingException.class)
                .addStatement(
                        "$T problem = $S + place(malformed) + $S",
                        String.class,
                        "The body is not the JSON that this route takes",
                        ".")
                .addStatement("answer(out, 400, JSON.createObjectNode().put($S, problem).toString())", "message")
                .addStatement("return")
                .endControlFlow();
    }

    private static MethodSpec bodyMethod() {
        return MethodSpec.methodBuilder("body")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(byte[].class)
                .addParameter(JsonNode.class, "event")
                .addStatement("$T body = event.path($S).asText($S)", String.class, "body", "")
                .addStatement("boolean encoded = event.path($S).asBoolean()", "isBase64Encoded")
                .addStatement(
                        "return encoded ? $T.getDecoder().decode(body) : body.getBytes($T.UTF_8)",
                        Base64.class,
                        StandardCharsets.class)
                .build();
    }

    private static MethodSpec answerMethod() {
        return MethodSpec.methodBuilder("answer")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(OutputStream.class, "out")
                .addParameter(int.class, "status")
                .addParameter(String.class, "body")
                .addException(IOException.class)
                .addStatement("$T response = JSON.createObjectNode()", ObjectNode.class)
                .addStatement("response.put($S, status)", "statusCode")
                .addStatement("response.putObject($S).put($S, $S)", "headers", "content-type", "application/json")
                .addStatement("response.put($S, body)", "body")
                .addStatement("JSON.writeValue(out, response)")
                .build();
    }
}

package dev.stepwright.compiler.shim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.lang.model.element.Modifier;

/** The {@link PayloadHandler} of a step whose JSON Jackson reads and writes. */
final class JacksonPayloadHandler {

    private final JacksonCall call;

    JacksonPayloadHandler(JacksonCall call) {
        this.call = call;
    }

    TypeSpec type() {
        TypeSpec.Builder type = call.begin("Runs the step {@link $T#$L} as a Lambda function.\n");
        type.addMethod(handleRequest());
        call.input()
                .type()
                .ifPresent(inputType -> type.addMethod(readMethod(inputType)).addMethod(Malformed.PLACE));
        return call.finish(type);
    }

    private MethodSpec handleRequest() {
        MethodSpec.Builder method = Lambda.handleRequest();
        call.input().type().ifPresent(type -> method.addStatement("$T argument = read(in)", type));
        if (call.step().isVoid()) {
            method.addStatement(call.expression());
            method.addStatement("out.write($S.getBytes($T.UTF_8))", "null", StandardCharsets.class);
        } else {
            method.addStatement("RESULT.writeValue(out, $L)", call.expression());
        }
        return method.build();
    }

    private MethodSpec readMethod(TypeName type) {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addParameter(InputStream.class, "in")
                .addException(IOException.class)
                .beginControlFlow("try")
                .addStatement("return INPUT.readValue(in)")
                .nextControlFlow("catch ($T malformed)", JsonProcessingException.class)
                .addStatement(CodeBlock.of(
                        "throw new $T(\n$S + place(malformed) + $S\n$>$>+ malformed.getOriginalMessage(),$<$<\nmalformed)",
                        IllegalArgumentException.class,
                        "The input of step " + call.step().name() + " cannot be read",
                        ": "))
                .endControlFlow()
                .build();
    }
}

package dev.stepwright.compiler.shim;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.stepwright.compiler.ir.TaskSignature;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The part of a handler that every kind of event shares: the step's object, the JSON of its input and result, and the
 * call itself.
 */
final class StepCall {

    private static final TypeVariableName EXCEPTION = TypeVariableName.get("E", Throwable.class);

    private static final MethodSpec UNCHANGED = MethodSpec.methodBuilder("unchanged")
            .addJavadoc("Throws a checked exception as it is, so that the workflow sees it under its own name.\n")
            .addAnnotation(Lambda.suppress("unchecked"))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addTypeVariable(EXCEPTION)
            .returns(EXCEPTION)
            .addParameter(Throwable.class, "thrown")
            .addException(EXCEPTION)
            .addStatement("throw (E) thrown")
            .build();

    private final TaskSignature step;
    private final ClassName handler;
    private final StepInput input;

    StepCall(TaskSignature step, ClassName handler, StepInput input) {
        this.step = step;
        this.handler = handler;
        this.input = input;
    }

    TaskSignature step() {
        return step;
    }

    StepInput input() {
        return input;
    }

    /** The class with its fields; what {@link #finish} adds comes after the methods of the kind of event. */
    TypeSpec.Builder begin(String javadoc) {
        TypeSpec.Builder type = TypeSpec.classBuilder(handler)
                .addJavadoc(javadoc, TypeNames.raw(step.owner()), step.method())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Lambda.REQUEST_STREAM_HANDLER)
                .addField(JsonFields.MAPPER);
        input.type().ifPresent(inputType -> type.addField(JsonFields.reader(inputType)));
        if (!step.isVoid()) {
            type.addField(JsonFields.writer(TypeNames.of(step.resultType())));
        }
        ClassName owner = TypeNames.raw(step.owner());
        return type.addField(FieldSpec.builder(owner, "step", Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T()", owner)
                .build());
    }

    TypeSpec finish(TypeSpec.Builder type) {
        if (throwsCheckedExceptions()) {
            type.addMethod(callMethod()).addMethod(UNCHANGED);
        }
        input.declaration().ifPresent(type::addType);
        return type.build();
    }

    /** The call as an expression, or as a statement without its semicolon. */
    CodeBlock expression() {
        if (!throwsCheckedExceptions()) {
            return direct();
        }
        return input.type().isPresent() ? CodeBlock.of("call(argument)") : CodeBlock.of("call()");
    }

    private CodeBlock direct() {
        return CodeBlock.of("step.$L($L)", step.method(), input.arguments());
    }

    /**
     * A request handler may throw {@link IOException} only; the workflow must see every exception under its own name.
     */
    private boolean throwsCheckedExceptions() {
        return !List.of(IOException.class.getName()).containsAll(step.checkedExceptions());
    }

    private MethodSpec callMethod() {
        TypeName result = TypeNames.of(step.resultType());
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("call").addModifiers(Modifier.PRIVATE).returns(result);
        input.type().ifPresent(type -> method.addParameter(type, "argument"));
        return method.beginControlFlow("try")
                .addStatement(step.isVoid() ? "$L" : "return $L", direct())
                .nextControlFlow("catch ($T thrown)", Throwable.class)
                .addStatement("throw $T.<$T>unchanged(thrown)", handler, RuntimeException.class)
                .endControlFlow()
                .build();
    }
}

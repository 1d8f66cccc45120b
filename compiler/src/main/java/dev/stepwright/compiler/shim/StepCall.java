package dev.stepwright.compiler.shim;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.stepwright.compiler.ir.TaskSignature;
import dev.stepwright.compiler.shim.codec.TypeNames;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The part of a handler that does not depend on the form of events: the step's object, and the call of the step.
 *
 * @param variables what the arguments are made of where the step is called
 * @param arguments in terms of the variables
 */
record StepCall(TaskSignature step, ClassName handler, List<ParameterSpec> variables, CodeBlock arguments) {

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

    StepCall {
        variables = List.copyOf(variables);
    }

    /** The class without fields and methods. */
    TypeSpec.Builder begin(String javadoc) {
        return TypeSpec.classBuilder(handler)
                .addJavadoc(javadoc, TypeNames.raw(step.owner()), step.method())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Lambda.REQUEST_STREAM_HANDLER);
    }

    /** The step's object, made with the handler, before any call. */
    FieldSpec field() {
        ClassName owner = TypeNames.raw(step.owner());
        return FieldSpec.builder(owner, "step", Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T()", owner)
                .build();
    }

    /** The methods that {@link #expression} calls. */
    List<MethodSpec> methods() {
        return throwsCheckedExceptions() ? List.of(callMethod(), UNCHANGED) : List.of();
    }

    /** The call as an expression, or as a statement without its semicolon. */
    CodeBlock expression() {
        CodeBlock names =
                variables.stream().map(variable -> CodeBlock.of("$N", variable)).collect(CodeBlock.joining(", "));
        return throwsCheckedExceptions() ? CodeBlock.of("call($L)", names) : direct();
    }

    private CodeBlock direct() {
        return CodeBlock.of("step.$N($L)", step.method(), arguments);
    }

    /**
     * A request handler may throw {@link IOException} only; the workflow must see every exception under its own name.
     */
    private boolean throwsCheckedExceptions() {
        return !List.of(IOException.class.getName()).containsAll(step.checkedExceptions());
    }

    private MethodSpec callMethod() {
        TypeName result = TypeNames.of(step.resultType());
        return MethodSpec.methodBuilder("call")
                .addModifiers(Modifier.PRIVATE)
                .returns(result)
                .addParameters(variables)
                .beginControlFlow("try")
                .addStatement(step.isVoid() ? "$L" : "return $L", direct())
                .nextControlFlow("catch ($T thrown)", Throwable.class)
                .addStatement("throw $T.<$T>unchanged(thrown)", handler, RuntimeException.class)
                .endControlFlow()
                .build();
    }
}

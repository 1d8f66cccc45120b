package dev.stepwright.compiler.shim;

import dev.stepwright.compiler.ir.JavaType;
import dev.stepwright.compiler.ir.TaskSignature;
import dev.stepwright.compiler.javasource.Head;
import dev.stepwright.compiler.javasource.Imports;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a handler that every kind of event shares: the step's object, the JSON of its input and result, and the
 * call itself.
 */
final class StepCall {

    private static final JavaType RUNTIME_EXCEPTION = JavaType.of("java.lang", "RuntimeException");
    private static final JavaType SUPPRESS_WARNINGS = JavaType.of("java.lang", "SuppressWarnings");

    private final TaskSignature step;
    private final JavaType handler;
    private final StepInput input;
    private final Imports imports;

    StepCall(TaskSignature step, JavaType handler, StepInput input, Imports imports) {
        this.step = step;
        this.handler = handler;
        this.input = input;
        this.imports = imports;
        imports.reserve(step.owner());
        imports.reserve(step.resultType());
        step.parameters().forEach(parameter -> imports.reserve(parameter.javaType()));
    }

    TaskSignature step() {
        return step;
    }

    StepInput input() {
        return input;
    }

    /**
     * The begin of the class.
     *
     * @param purpose a sentence with a place for the step
     */
    String head(String purpose) {
        return """
                /**
                 * %s
                 */
                public final class %s implements %s {
                """.formatted(
                        purpose.formatted(imports.name(step.owner()) + "#" + step.method()),
                        handler.simpleName(),
                        imports.name(Lambda.REQUEST_STREAM_HANDLER));
    }

    List<String> fields() {
        List<String> fields = new ArrayList<>();
        fields.add(JsonFields.mapper(imports));
        input.type().ifPresent(type -> fields.add(JsonFields.reader(imports, type)));
        if (!step.isVoid()) {
            fields.add(JsonFields.writer(imports, step.resultType()));
        }
        String owner = imports.name(step.owner());
        fields.add("    private final " + owner + " step = new " + owner + "();\n");
        return fields;
    }

    /** What comes after the methods of the kind of event. */
    List<String> helpers() {
        List<String> helpers = new ArrayList<>();
        if (throwsCheckedExceptions()) {
            helpers.add(callMethod());
            helpers.add(unchangedMethod());
        }
        input.declaration(imports).ifPresent(helpers::add);
        return helpers;
    }

    /** The call as an expression, or as a statement without its semicolon. */
    String expression() {
        if (!throwsCheckedExceptions()) {
            return direct();
        }
        return input.type().isPresent() ? "call(argument)" : "call()";
    }

    private String direct() {
        return "step." + step.method() + "(" + input.arguments() + ")";
    }

    /**
     * A request handler may throw {@link IOException} only; the workflow must see every exception under its own name.
     */
    private boolean throwsCheckedExceptions() {
        return !List.of(IOException.class.getName()).containsAll(step.checkedExceptions());
    }

    private String callMethod() {
        String start = "    private " + imports.name(step.resultType()) + " call";
        List<String> parameters = input.type().map(type -> imports.name(type) + " argument").stream()
                .toList();
        return Head.of(start, parameters, List.of())
                + """
                        try {
                            %s%s;
                        } catch (%s thrown) {
                            throw %s.<%s>unchanged(thrown);
                        }
                    }
                """.formatted(
                                step.isVoid() ? "" : "return ",
                                direct(),
                                imports.name(Types.THROWABLE),
                                handler.simpleName(),
                                imports.name(RUNTIME_EXCEPTION));
    }

    private String unchangedMethod() {
        return """
                    /**
                     * Throws a checked exception as it is, so that the workflow sees it under its own name.
                     */
                    @%1$s("unchecked")
                    private static <E extends %2$s> E unchanged(%2$s thrown) throws E {
                        throw (E) thrown;
                    }
                """.formatted(imports.name(SUPPRESS_WARNINGS), imports.name(Types.THROWABLE));
    }
}

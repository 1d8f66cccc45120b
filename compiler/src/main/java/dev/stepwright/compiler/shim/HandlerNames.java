package dev.stepwright.compiler.shim;

import com.palantir.javapoet.ClassName;
import dev.stepwright.compiler.ir.TaskSignature;

/**
 * Names handlers after the class and method of their step: {@code DataProcessing.clean} has
 * {@code DataProcessingCleanHandler}.
 */
final class HandlerNames {

    private HandlerNames() {}

    static ClassName payloadHandler(TaskSignature step) {
        return named(step, "Handler");
    }

    static ClassName httpHandler(TaskSignature step) {
        return named(step, "HttpHandler");
    }

    private static ClassName named(TaskSignature step, String suffix) {
        String method = step.method();
        String capitalized = Character.toUpperCase(method.charAt(0)) + method.substring(1);
        String owner = String.join("", step.owner().simpleNames());
        return ClassName.get(step.owner().packageName(), owner + capitalized + suffix);
    }
}

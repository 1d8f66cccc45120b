package dev.stepwright.compiler.frontend;

import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.ModuleReader.Method;
import dev.stepwright.compiler.frontend.code.ModuleContext;
import dev.stepwright.compiler.frontend.javac.HandlerLibrary;
import java.util.List;

/** The interface of Lambda's handlers, without which what is generated from steps would not compile. */
record HandlerInterface(ModuleContext module) {

    private static final DiagnosticKind MISSING_HANDLER_INTERFACE = DiagnosticKind.error(
            "MissingHandlerInterface",
            "The handler of the step {0} implements an interface of aws-lambda-java-core, which is not on the class path.",
            "Add com.amazonaws:aws-lambda-java-core to the dependencies, with scope compile or provided.");

    /** Says at the first step what is missing for all of them. */
    void check(List<Method> steps) {
        if (!steps.isEmpty() && !module.session().has(HandlerLibrary.LAMBDA_CORE)) {
            Method first = steps.get(0);
            module.refuse(
                    MISSING_HANDLER_INTERFACE,
                    first.unit().name(first.tree(), first.element()),
                    first.element().getSimpleName());
        }
    }
}

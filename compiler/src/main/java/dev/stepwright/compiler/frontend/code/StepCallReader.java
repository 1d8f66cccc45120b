package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.TaskSignature;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads calls of steps, whose objects AWS Lambda makes anew. */
final class StepCallReader {

    private static final DiagnosticKind STEP_RECEIVER = DiagnosticKind.error(
            "StepReceiver",
            "The step {0} is called on an object that only this JVM has: AWS Lambda makes the object a step runs on with"
                    + " its no-argument constructor.",
            "Call the step on this class, or on a final field that holds an object of the step's class.");

    private static final DiagnosticKind STEP_OF_ANOTHER_MODULE = DiagnosticKind.error(
            "StepOfAnotherModule",
            "The step {0} is declared outside this module's sources, so no function is made for it here.",
            "Declare a step in this module that calls the method.");

    private final CodeContext code;

    StepCallReader(CodeContext code) {
        this.code = code;
    }

    Expression read(MethodInvocationTree tree, ExecutableElement method) {
        CallReader.receiver(tree)
                .filter(receiver -> !CallReader.isThis(receiver) && !isFinalField(receiver))
                .ifPresent(receiver -> {
                    throw code.refuse(STEP_RECEIVER, receiver, method.getSimpleName());
                });
        if (code.module().session().unitOf(method).isEmpty()) {
            throw code.refuse(STEP_OF_ANOTHER_MODULE, tree, method.getSimpleName());
        }
        // A step that was refused where it is declared is not known here.
        TaskSignature task =
                Optional.ofNullable(code.module().steps().get(method)).orElseThrow(Refusal::new);
        List<? extends TypeMirror> parameters =
                method.getParameters().stream().map(VariableElement::asType).toList();
        List<Expression> arguments = code.expressions().readAll(tree.getArguments(), parameters);
        return new Expression.TaskCall(task, arguments, code.unit().span(tree));
    }

    private boolean isFinalField(ExpressionTree receiver) {
        Optional<Element> element = code.unit().element(receiver);
        return element.filter(e -> e.getKind() == ElementKind.FIELD)
                .filter(e -> e.getModifiers().contains(Modifier.FINAL))
                .isPresent();
    }
}

package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.javac.Annotations;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.TaskSignature;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads calls of steps, whose objects AWS Lambda makes anew. */
final class StepCallReader {

    private static final DiagnosticKind STEP_RECEIVER = DiagnosticKind.error(
            "StepReceiver",
            "The step {0} is called on an object that only this JVM has: AWS Lambda makes the object a step runs on with"
                    + " its no-argument constructor.",
            "Call the step on this class, or on a final field that is given a new object of the step's class, such as"
                    + " private final Mail mail = new Mail().");

    private static final DiagnosticKind STEP_OF_ANOTHER_CLASS = DiagnosticKind.error(
            "StepOfAnotherClass",
            "The step {0} is declared in {1}, and AWS Lambda runs it on a new {1}; here it is called on an object of class"
                    + " {2}, which may behave differently.",
            "Hold a new {1} in a final field and call the step there, or declare the step in {2}.");

    private static final DiagnosticKind STEP_OF_ANOTHER_MODULE = DiagnosticKind.error(
            "StepOfAnotherModule",
            "The step {0} is declared outside this module's sources, so no function is made for it here.",
            "Declare a step in this module that calls the method.");

    private final CodeContext code;
    private final ReceiverClass receivers;

    StepCallReader(CodeContext code) {
        this.code = code;
        this.receivers = new ReceiverClass(code);
    }

    /** The step that a call runs, which may implement the method that it names; empty when it runs none. */
    Optional<ExecutableElement> find(MethodInvocationTree tree, ExecutableElement method) {
        boolean annotated = Annotations.has(method, Annotations.STEP);
        if (method.getModifiers().contains(Modifier.STATIC)
                || method.getModifiers().contains(Modifier.PRIVATE)) {
            return annotated ? Optional.of(method) : Optional.empty();
        }
        Optional<TypeElement> receiver = receivers.of(tree, method);
        if (receiver.isEmpty()) {
            if (annotated) {
                throw code.refuse(
                        STEP_RECEIVER,
                        CallReader.receiver(tree).orElse(tree.getMethodSelect()),
                        method.getSimpleName());
            }
            return Optional.empty();
        }
        return findIn(receiver.get(), tree, method);
    }

    /** The step that a call runs on an object of a class; empty when it runs none. */
    Optional<ExecutableElement> findIn(TypeElement receiver, ExpressionTree tree, ExecutableElement method) {
        ExecutableElement implementation = implementation(receiver, method);
        boolean annotated = Annotations.has(method, Annotations.STEP);
        boolean runsStep = Annotations.has(implementation, Annotations.STEP);
        if (!annotated && !runsStep) {
            return Optional.empty();
        }
        ExecutableElement step = runsStep ? implementation : method;
        if (!runsStep || !step.getEnclosingElement().equals(receiver)) {
            throw code.refuse(
                    STEP_OF_ANOTHER_CLASS,
                    tree,
                    step.getSimpleName(),
                    step.getEnclosingElement().getSimpleName(),
                    receiver.getSimpleName());
        }
        return Optional.of(step);
    }

    private ExecutableElement implementation(TypeElement type, ExecutableElement method) {
        if (method.getEnclosingElement().equals(type)) {
            return method;
        }
        Elements elements = code.module().session().elements();
        return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(member -> elements.overrides(member, method, type))
                .findFirst()
                .orElse(method);
    }

    Expression read(MethodInvocationTree tree, ExecutableElement step) {
        TaskSignature task = task(tree, step);
        List<? extends TypeMirror> parameters =
                step.getParameters().stream().map(VariableElement::asType).toList();
        List<Expression> arguments = code.expressions().readAll(tree.getArguments(), parameters);
        return new Expression.TaskCall(task, arguments, code.unit().span(tree));
    }

    /** The function of a step. */
    TaskSignature task(ExpressionTree tree, ExecutableElement step) {
        if (code.module().session().unitOf(step).isEmpty()) {
            throw code.refuse(STEP_OF_ANOTHER_MODULE, tree, step.getSimpleName());
        }
        // A step that was refused where it is declared is not known here.
        return Optional.ofNullable(code.module().steps().get(step)).orElseThrow(Refusal::new);
    }
}

package dev.stepwright.compiler.frontend;

import com.sun.source.tree.VariableTree;
import dev.stepwright.compiler.diagnostics.CompilerBug;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.ModuleReader.Method;
import dev.stepwright.compiler.frontend.code.CodeContext;
import dev.stepwright.compiler.frontend.code.ModuleContext;
import dev.stepwright.compiler.frontend.code.Refusal;
import dev.stepwright.compiler.frontend.javac.AnnotationValues;
import dev.stepwright.compiler.frontend.javac.Annotations;
import dev.stepwright.compiler.frontend.javac.JavadocSentence;
import dev.stepwright.compiler.frontend.type.TypeReader;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Route;
import dev.stepwright.compiler.ir.Schedule;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.ir.Workflow;
import dev.stepwright.compiler.ir.WorkflowSettings;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads workflows, declaration and body. */
final class WorkflowReader {

    private static final DiagnosticKind INVALID_WORKFLOW = DiagnosticKind.error(
            "InvalidWorkflow",
            "The workflow {0} cannot become a state machine: {1}.",
            "Write a method that the package can see, with a body, at most one parameter and no type parameters; a"
                    + " record carries several inputs.");

    /** AWS Step Functions quotas: the name of a state machine. */
    private static final int MAX_NAME = 80;

    private final ModuleContext module;
    private final SettingsReader settings;
    private final ScheduleReader schedules;
    private final RouteReader routes;
    private final DeclaredNames names = new DeclaredNames("workflow", MAX_NAME);

    WorkflowReader(ModuleContext module, RouteReader routes) {
        this.module = module;
        this.settings = new SettingsReader(module);
        this.schedules = new ScheduleReader(module);
        this.routes = routes;
    }

    Workflow read(Method method) {
        ExecutableElement element = method.element();
        SourceSpan span = method.unit().name(method.tree(), element);
        module.readCode().add(method.unit().span(method.tree()));
        Optional<Refusal> refusal = objection(element)
                .map(reason -> module.refuse(INVALID_WORKFLOW, span, element.getSimpleName(), reason));
        if (refusal.isPresent() && method.tree().getBody() == null) {
            throw refusal.get();
        }
        AnnotationValues annotation = method.annotations()
                .find(Annotations.WORKFLOW)
                .orElseThrow(() -> new CompilerBug("a workflow without its annotation", span));
        String name = annotation.string("name");
        names.take(module, name, annotation.span("name"));
        WorkflowSettings workflowSettings = settings.readWorkflow(annotation);
        List<Schedule> schedule = schedules.read(method);
        Optional<Route> route = routes.read(method);
        CodeContext code = new CodeContext(module, method.unit(), element.getReturnType());
        List<Variable> parameters = parameters(method, code);
        ValueType result = module.valueType(
                element.getReturnType(), method.unit().span(method.tree().getReturnType()));
        Block body = code.readBody(method.tree().getBody());
        if (refusal.isPresent()) {
            // Only now, so that the author hears of everything in the body as well.
            throw refusal.get();
        }
        return new Workflow(
                name,
                workflowSettings,
                comment(element),
                route,
                schedule,
                TypeReader.javaType((TypeElement) element.getEnclosingElement()),
                element.getSimpleName().toString(),
                parameters,
                result,
                body,
                span);
    }

    private static List<Variable> parameters(Method method, CodeContext code) {
        List<Variable> parameters = new ArrayList<>();
        for (VariableTree parameter : method.tree().getParameters()) {
            parameters.add(code.declare(parameter));
        }
        return parameters;
    }

    private Optional<String> comment(ExecutableElement element) {
        return Optional.ofNullable(module.session().elements().getDocComment(element))
                .flatMap(JavadocSentence::of);
    }

    private static Optional<String> objection(ExecutableElement method) {
        if (method.getParameters().size() > 1) {
            return Optional.of("the input of an execution is one JSON value, and the method has "
                    + method.getParameters().size() + " parameters");
        }
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return Optional.of("it is private, so nothing can run it as plain Java");
        }
        if (method.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("it is abstract, so there is no code to compile");
        }
        if (!method.getTypeParameters().isEmpty()) {
            return Optional.of("it has type parameters, and JSON does not say which class they stand for");
        }
        return Annotations.has(method, Annotations.STEP)
                ? Optional.of("it is a step as well, and a method is one or the other")
                : Optional.empty();
    }
}

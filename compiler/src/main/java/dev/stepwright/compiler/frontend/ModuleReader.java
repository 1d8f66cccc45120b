package dev.stepwright.compiler.frontend;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import dev.stepwright.compiler.diagnostics.CompilerBug;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.frontend.code.ModuleContext;
import dev.stepwright.compiler.frontend.code.Refusal;
import dev.stepwright.compiler.frontend.javac.Annotations;
import dev.stepwright.compiler.frontend.javac.DeclaredAnnotations;
import dev.stepwright.compiler.frontend.javac.JavacSession;
import dev.stepwright.compiler.frontend.javac.ModuleSources;
import dev.stepwright.compiler.frontend.javac.TypedUnit;
import dev.stepwright.compiler.ir.Program;
import dev.stepwright.compiler.ir.TaskSignature;
import dev.stepwright.compiler.ir.Workflow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;

/** Reads a module: first all steps, then the workflows, which call them. */
final class ModuleReader {

    /** A method with its tree. */
    record Method(TypedUnit unit, MethodTree tree, ExecutableElement element, DeclaredAnnotations annotations) {}

    private final ModuleContext module;
    private final JavaErrors javaErrors;
    private final List<Method> methods = new ArrayList<>();

    private ModuleReader(ModuleContext module, JavaErrors javaErrors) {
        this.module = module;
        this.javaErrors = javaErrors;
        module.session().units().forEach(this::collectMethods);
    }

    static Optional<Program> read(
            JavaCompiler compiler, ModuleSources sources, List<Path> classpath, Diagnostics diagnostics) {
        JavacSession session = JavacSession.run(compiler, sources, classpath);
        JavaErrors javaErrors = new JavaErrors(session, sources, diagnostics);
        if (!session.parsed()) {
            javaErrors.reportAll();
            return Optional.empty();
        }
        Diagnostics found = new Diagnostics();
        ModuleContext module = new ModuleContext(session, found);
        Optional<Program> program = new ModuleReader(module, javaErrors).program();
        if (javaErrors.reportThoseThatMatter(module.readCode())) {
            // What looks wrong to us may only follow from what is wrong to javac, like a missing import of @Step.
            return Optional.empty();
        }
        diagnostics.addAll(found);
        if (program.isEmpty() && !found.hasErrors()) {
            throw new CompilerBug("code was refused without a reason");
        }
        return found.hasErrors() ? Optional.empty() : program;
    }

    private Optional<Program> program() {
        List<TaskSignature> tasks = new ArrayList<>();
        List<Workflow> workflows = new ArrayList<>();
        RouteReader routes = new RouteReader(module);
        StepReader steps = new StepReader(module, routes);
        List<Method> stepMethods = annotated(Annotations.STEP);
        new HandlerInterface(module).check(stepMethods);
        for (Method method : stepMethods) {
            Optional<TaskSignature> task = attempt(method, steps::read);
            task.ifPresent(signature -> module.steps().put(method.element(), signature));
            task.ifPresent(tasks::add);
        }
        WorkflowReader workflowReader = new WorkflowReader(module, routes);
        for (Method method : annotated(Annotations.WORKFLOW)) {
            Optional<Workflow> workflow = attempt(method, workflowReader::read);
            workflow.ifPresent(workflows::add);
        }
        methods.forEach(new AnnotationPlaces(module)::check);
        Program program = new Program(workflows, tasks, module.helperMethods());
        return module.isComplete() ? Optional.of(program) : Optional.empty();
    }

    private List<Method> annotated(String annotation) {
        return methods.stream()
                .filter(method -> Annotations.has(method.element(), annotation))
                .toList();
    }

    private <T> Optional<T> attempt(Method method, Function<Method, T> reader) {
        try {
            return Optional.of(reader.apply(method));
        } catch (Refusal refusal) {
            module.leaveOut();
            return Optional.empty();
        } catch (RuntimeException exception) {
            if (javaErrors.anyIn(module.readCode())) {
                // Trees that javac could not make sense of have holes in unexpected places.
                module.leaveOut();
                return Optional.empty();
            }
            if (exception instanceof CompilerBug bug) {
                throw bug;
            }
            throw new CompilerBug(
                    "the front end failed with " + exception,
                    method.unit().name(method.tree(), method.element()),
                    exception);
        }
    }

    private Method method(TypedUnit unit, MethodTree tree, ExecutableElement element) {
        Elements elements = module.session().elements();
        return new Method(unit, tree, element, new DeclaredAnnotations(elements, unit, tree, element));
    }

    private void collectMethods(TypedUnit unit) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree tree, Void parameter) {
                unit.element(tree)
                        .map(ExecutableElement.class::cast)
                        .ifPresent(element -> methods.add(method(unit, tree, element)));
                return super.visitMethod(tree, parameter);
            }
        }.scan(unit.tree(), null);
    }
}

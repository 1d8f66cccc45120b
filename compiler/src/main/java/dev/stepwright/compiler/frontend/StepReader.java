package dev.stepwright.compiler.frontend;

import com.sun.source.tree.VariableTree;
import dev.stepwright.compiler.diagnostics.CompilerBug;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.ModuleReader.Method;
import dev.stepwright.compiler.frontend.code.ModuleContext;
import dev.stepwright.compiler.frontend.code.Refusal;
import dev.stepwright.compiler.frontend.javac.AnnotationValues;
import dev.stepwright.compiler.frontend.javac.Annotations;
import dev.stepwright.compiler.frontend.javac.HandlerLibrary;
import dev.stepwright.compiler.frontend.type.TypeReader;
import dev.stepwright.compiler.ir.StepHooks;
import dev.stepwright.compiler.ir.TaskSignature;
import dev.stepwright.compiler.ir.TaskSignature.Parameter;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.type.Wire;
import dev.stepwright.compiler.ir.type.WireType.ByJackson;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the declarations of steps; their bodies are nobody's business but Lambda's. */
final class StepReader {

    private static final DiagnosticKind INVALID_STEP = DiagnosticKind.error(
            "InvalidStep",
            "The step {0} cannot become a Lambda function: {1}.",
            "Make it an instance method that the package can see, its types too, in a class that is not abstract and has a"
                    + " no-argument constructor; a nested class has to be static.");

    private static final DiagnosticKind MISSING_JACKSON = DiagnosticKind.error(
            "MissingJackson",
            "The step {0} needs jackson-databind, which is not on the class path, to read and write {1}: {2}.",
            "Add com.fasterxml.jackson.core:jackson-databind to the dependencies, or change the type so that the handler"
                    + " can have a reader and writer of its own.");

    private static final String WARM_UP = "dev.stepwright.WarmUp";
    private static final String CHECKPOINT = "org.crac.Resource";

    /** AWS allows a function's name 64 characters, and application and environment are part of it. */
    private static final int MAX_NAME = 40;

    private final ModuleContext module;
    private final SettingsReader settings;
    private final RetryReader retries;
    private final PermissionReader permissions;
    private final RouteReader routes;
    private final Set<TypeElement> refusedClasses = new HashSet<>();
    private final DeclaredNames names = new DeclaredNames("step", MAX_NAME);

    StepReader(ModuleContext module, RouteReader routes) {
        this.module = module;
        this.settings = new SettingsReader(module);
        this.retries = new RetryReader(module);
        this.permissions = new PermissionReader(module);
        this.routes = routes;
    }

    TaskSignature read(Method method) {
        ExecutableElement element = method.element();
        SourceSpan span = method.unit().name(method.tree(), element);
        methodObjection(element).ifPresent(reason -> {
            throw module.refuse(INVALID_STEP, span, element.getSimpleName(), reason);
        });
        module.wires().objection(element).ifPresent(reason -> {
            throw module.refuse(INVALID_STEP, span, element.getSimpleName(), reason);
        });
        checkClass((TypeElement) element.getEnclosingElement(), element, span);
        AnnotationValues step = method.annotations()
                .find(Annotations.STEP)
                .orElseThrow(() -> new CompilerBug("a step without its annotation", span));
        String name = name(step, element, span);
        return new TaskSignature(
                name,
                TypeReader.javaType((TypeElement) element.getEnclosingElement()),
                element.getSimpleName().toString(),
                parameters(method),
                TypeReader.javaType(element.getReturnType()),
                result(method),
                wire(element, span),
                hooks((TypeElement) element.getEnclosingElement()),
                settings.read(step),
                retries.read(method),
                permissions.read(method),
                routes.read(method),
                checkedExceptions(element),
                span);
    }

    private String name(AnnotationValues step, ExecutableElement element, SourceSpan span) {
        String given = step.string("name");
        String name = given.isEmpty()
                ? DeclaredNames.fromMethod(element.getSimpleName().toString())
                : given;
        SourceSpan place = given.isEmpty() ? span : step.span("name");
        names.take(module, name, place);
        if (Annotations.has(element, Annotations.HTTP_ROUTE)) {
            // A step that workflows call as well has a second function for its route.
            names.reserve(module, name + "-http", place);
        }
        return name;
    }

    private List<Parameter> parameters(Method method) {
        List<Parameter> parameters = new ArrayList<>();
        for (VariableTree tree : method.tree().getParameters()) {
            TypeMirror type = method.unit().type(tree);
            ValueType valueType = module.valueType(type, method.unit().span(tree.getType()));
            parameters.add(new Parameter(tree.getName().toString(), TypeReader.javaType(type), valueType));
        }
        return parameters;
    }

    private ValueType result(Method method) {
        return module.valueType(
                method.element().getReturnType(),
                method.unit().span(method.tree().getReturnType()));
    }

    private Wire wire(ExecutableElement element, SourceSpan span) {
        Wire wire = module.wires().read(element);
        Optional<ByJackson> byJackson = wire.byJackson();
        if (byJackson.isPresent() && !module.session().has(HandlerLibrary.JACKSON_DATABIND)) {
            String type = byJackson.get().javaType().simpleName();
            String reason = byJackson.get().reason();
            throw module.refuse(MISSING_JACKSON, span, element.getSimpleName(), type, reason);
        }
        return wire;
    }

    private StepHooks hooks(TypeElement type) {
        Set<String> names = new HashSet<>();
        collectSupertypes(type.asType(), names);
        return new StepHooks(names.contains(WARM_UP), names.contains(CHECKPOINT));
    }

    private void collectSupertypes(TypeMirror type, Set<String> names) {
        module.session().types().directSupertypes(type).forEach(supertype -> {
            names.add(TypeReader.javaType((TypeElement) ((DeclaredType) supertype).asElement())
                    .binaryName());
            collectSupertypes(supertype, names);
        });
    }

    private List<String> checkedExceptions(ExecutableElement element) {
        return element.getThrownTypes().stream()
                .filter(module.errorClasses()::isChecked)
                .map(module.errorClasses()::binaryName)
                .toList();
    }

    /** What is wrong with a class is wrong for all its steps, and said at the first of them. */
    private void checkClass(TypeElement type, ExecutableElement step, SourceSpan span) {
        if (refusedClasses.contains(type)) {
            throw new Refusal();
        }
        classObjection(type).ifPresent(reason -> {
            refusedClasses.add(type);
            throw module.refuse(INVALID_STEP, span, step.getSimpleName(), reason);
        });
    }

    private static Optional<String> methodObjection(ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return Optional.of("it is private, and the handler of the function calls it from outside");
        }
        if (method.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("it is static, and Lambda keeps an object for each function");
        }
        if (method.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("it is abstract, so there is no code to run");
        }
        if (!method.getTypeParameters().isEmpty()) {
            return Optional.of("it has type parameters, and JSON does not say which class they stand for");
        }
        return method.isVarArgs()
                ? Optional.of("it takes any number of arguments; a List carries the same")
                : Optional.empty();
    }

    private static Optional<String> classObjection(TypeElement type) {
        String name = type.getSimpleName().toString();
        if (type.getKind() != ElementKind.CLASS || type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of(name + " is no class that objects can be made of");
        }
        if (!isReachable(type)) {
            return Optional.of("the class " + name + " cannot be reached from its package");
        }
        if (!type.getTypeParameters().isEmpty()) {
            return Optional.of(
                    "the class " + name + " has type parameters, and nothing says which class they stand for");
        }
        boolean constructible = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty()
                        && !constructor.getModifiers().contains(Modifier.PRIVATE));
        return constructible
                ? Optional.empty()
                : Optional.of("the class " + name + " has no constructor without parameters that is not private");
    }

    private static boolean isReachable(TypeElement type) {
        if (type.getNestingKind() == NestingKind.TOP_LEVEL) {
            return true;
        }
        Element enclosing = type.getEnclosingElement();
        return type.getNestingKind() == NestingKind.MEMBER
                && type.getModifiers().contains(Modifier.STATIC)
                && !type.getModifiers().contains(Modifier.PRIVATE)
                && isReachable((TypeElement) enclosing);
    }
}

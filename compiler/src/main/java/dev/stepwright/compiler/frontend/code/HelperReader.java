package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.javac.TypedUnit;
import dev.stepwright.compiler.frontend.type.TypeArguments;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.HelperMethod;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.library.Library;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the methods that workflows call, each once. */
final class HelperReader {

    private static final DiagnosticKind UNSUPPORTED_METHOD = DiagnosticKind.error(
            "UnsupportedMethod",
            "The body of {0} cannot be put in the place of a call: {1}.",
            "Write the method without that, or call it in a @Step method.");

    private final ModuleContext module;
    private final Set<String> begun = new LinkedHashSet<>();
    private final Map<String, HelperMethod> helpers = new LinkedHashMap<>();

    HelperReader(ModuleContext module) {
        this.module = module;
    }

    /** The methods read so far, by key. */
    Map<String, HelperMethod> helpers() {
        return helpers;
    }

    /** Whether the source of the method is in the module. */
    boolean canRead(ExecutableElement method) {
        return module.session()
                .unitOf(method)
                .flatMap(unit -> unit.method(method))
                .filter(tree -> tree.getBody() != null)
                .isPresent();
    }

    /** Whether no subclass can have another body for the method, so that a call on this object runs the one seen. */
    static boolean isFixed(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC)
                || method.getModifiers().contains(Modifier.PRIVATE)
                || method.getModifiers().contains(Modifier.FINAL)
                || method.getEnclosingElement().getModifiers().contains(Modifier.FINAL);
    }

    /** Reads a method unless that has begun, and returns its key; a method may call itself as far as this goes. */
    String read(ExecutableElement method, TypeElement owner) {
        return read(method, owner, TypeArguments.none(module.session().types()));
    }

    /**
     * Reads a method with type parameters for one use of it.
     *
     * @param owner the class of the object it is called on, which decides what the methods are that it calls
     */
    String read(ExecutableElement method, TypeElement owner, TypeArguments arguments) {
        boolean inherited = !method.getModifiers().contains(Modifier.STATIC)
                && !method.getEnclosingElement().equals(owner);
        String key = key(method) + arguments + (inherited ? " of " + owner.getQualifiedName() : "");
        return read(
                key, new Use(method, arguments, Optional.empty(), inherited ? Optional.of(owner) : Optional.empty()));
    }

    /** Reads a record's method with the record as its first parameter. */
    String readOf(DeclaredType record, ExecutableElement method) {
        return readOf(record, method, TypeArguments.of(module.session().types(), record));
    }

    /** @param arguments those of the record, and of the method */
    String readOf(DeclaredType record, ExecutableElement method, TypeArguments arguments) {
        return read(key(method) + arguments, new Use(method, arguments, Optional.of(record), Optional.empty()));
    }

    /**
     * A method as calls of it need it.
     *
     * @param record the record whose method it is, which becomes a parameter
     * @param inheritor the class of this object, when the method is one of a superclass
     */
    private record Use(
            ExecutableElement method,
            TypeArguments arguments,
            Optional<DeclaredType> record,
            Optional<TypeElement> inheritor) {}

    private String read(String key, Use use) {
        if (begun.add(key)) {
            try {
                helpers.put(key, readOnce(key, use));
            } catch (Refusal refusal) {
                module.leaveOut();
            }
        }
        return key;
    }

    private HelperMethod readOnce(String key, Use use) {
        ExecutableElement method = use.method();
        TypedUnit unit = module.session().unitOf(method).orElseThrow(Refusal::new);
        MethodTree tree = unit.method(method).orElseThrow(Refusal::new);
        SourceSpan name = unit.name(tree, method);
        objection(method, use.arguments()).ifPresent(reason -> {
            throw module.refuse(UNSUPPORTED_METHOD, name, method.getSimpleName(), reason);
        });
        module.readCode().add(unit.span(tree));
        TypeMirror returned = use.arguments().in(method.getReturnType());
        CodeContext code = new CodeContext(module, unit, returned, use.arguments());
        use.inheritor().ifPresent(code::bindThis);
        List<Variable> parameters = new ArrayList<>();
        use.record().ifPresent(record -> {
            Variable receiver = receiver(record, name);
            parameters.add(receiver);
            code.bindThis(receiver);
        });
        for (VariableTree parameter : tree.getParameters()) {
            parameters.add(code.declare(parameter));
        }
        ValueType result = module.valueType(returned, name);
        Block body = code.statements().readBlock(tree.getBody());
        Block checked = use.record().isPresent() ? withReceiverCheck(parameters.get(0), body, name) : body;
        return new HelperMethod(key, method.getSimpleName().toString(), parameters, result, checked, name);
    }

    /** The call of an object's method fails on null, whether or not the method reads through it. */
    private static Block withReceiverCheck(Variable receiver, Block body, SourceSpan name) {
        if (FirstDereference.of(receiver, body)) {
            return body;
        }
        List<Statement> statements = new ArrayList<>();
        Expression given = new Expression.VariableRead(receiver, name);
        statements.add(new Statement.Evaluate(
                new Expression.LibraryCall(Library.REQUIRE_NON_NULL, List.of(given), receiver.type(), name), name));
        statements.addAll(body.statements());
        return new Block(statements);
    }

    /** The object a record's method is called on, named after its class. */
    private Variable receiver(DeclaredType record, SourceSpan blamed) {
        String name = record.asElement().getSimpleName().toString();
        return module.newVariable(
                name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), module.valueType(record, blamed));
    }

    private static Optional<String> objection(ExecutableElement method, TypeArguments arguments) {
        if (!arguments.know(method.getTypeParameters())) {
            return Optional.of("it has type parameters, and JSON does not say which class they stand for");
        }
        if (method.isVarArgs()) {
            return Optional.of("it takes any number of arguments, which arrive as an array");
        }
        return method.getModifiers().contains(Modifier.SYNCHRONIZED)
                ? Optional.of("it is synchronized, and states share no memory that could be locked")
                : Optional.empty();
    }

    private String key(ExecutableElement method) {
        String parameters = method.getParameters().stream()
                .map(parameter -> parameter.asType().toString())
                .collect(Collectors.joining(","));
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return module.session().elements().getBinaryName(owner) + "." + method.getSimpleName() + "(" + parameters + ")";
    }
}

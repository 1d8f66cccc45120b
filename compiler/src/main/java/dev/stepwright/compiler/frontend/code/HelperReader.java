package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.javac.TypedUnit;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.HelperMethod;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

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

    /** Reads a method unless that has begun, and returns its key; a method may call itself as far as this goes. */
    String read(ExecutableElement method) {
        String key = key(method);
        if (begun.add(key)) {
            try {
                helpers.put(key, readOnce(key, method));
            } catch (Refusal refusal) {
                module.leaveOut();
            }
        }
        return key;
    }

    private HelperMethod readOnce(String key, ExecutableElement method) {
        TypedUnit unit = module.session().unitOf(method).orElseThrow(Refusal::new);
        MethodTree tree = unit.method(method).orElseThrow(Refusal::new);
        SourceSpan name = unit.name(tree, method);
        objection(method).ifPresent(reason -> {
            throw module.refuse(UNSUPPORTED_METHOD, name, method.getSimpleName(), reason);
        });
        module.readCode().add(unit.span(tree));
        CodeContext code = new CodeContext(module, unit, method.getReturnType());
        List<Variable> parameters = new ArrayList<>();
        for (VariableTree parameter : tree.getParameters()) {
            parameters.add(code.declare(parameter));
        }
        ValueType result = module.valueType(method.getReturnType(), name);
        Block body = code.statements().readBlock(tree.getBody());
        return new HelperMethod(key, method.getSimpleName().toString(), parameters, result, body, name);
    }

    private static Optional<String> objection(ExecutableElement method) {
        if (!method.getTypeParameters().isEmpty()) {
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

package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.TypeTag;
import dev.stepwright.compiler.ir.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads constructors and accessors of records, as long as they run no code that the state machine would not. */
final class RecordCallReader {

    private static final DiagnosticKind NEW_OBJECT = DiagnosticKind.error(
            "NewObject",
            "Workflow code cannot make an object of the class {0}: states pass on JSON values, and only records are made"
                    + " of those.",
            "Make {0} a record, or make the object in a @Step method.");

    private final CodeContext code;
    private final RecordComponents recordComponents;

    RecordCallReader(CodeContext code) {
        this.code = code;
        this.recordComponents = new RecordComponents(code);
    }

    Expression create(NewClassTree tree) {
        ExecutableElement constructor = code.method(tree);
        TypeElement type = (TypeElement) constructor.getEnclosingElement();
        if (type.getKind() != ElementKind.RECORD || tree.getClassBody() != null) {
            throw code.refuse(NEW_OBJECT, tree, type.getSimpleName());
        }
        requireCanonical(tree, type, constructor);
        recordComponents.requirePlain(tree, "the constructor", type, constructor);
        requireNoGetters(tree, type);
        DeclaredType recordType = (DeclaredType) code.unit().type(tree);
        List<? extends RecordComponentElement> components = type.getRecordComponents();
        List<TypeMirror> targets = components.stream()
                .map(component -> recordComponents.typeIn(recordType, component))
                .toList();
        ValueType.RecordType result = (ValueType.RecordType) code.valueType(tree);
        List<String> jsonNames = new ArrayList<>();
        List<Expression> arguments = new ArrayList<>();
        tag(type).ifPresent(tag -> {
            jsonNames.add(tag.member());
            arguments.add(new Expression.Literal(
                    tag.names().get(0), ValueType.STRING, code.unit().span(tree)));
        });
        components.forEach(component -> jsonNames.add(code.module().records().jsonName(type, component)));
        arguments.addAll(code.expressions().readAll(tree.getArguments(), targets));
        return new Expression.NewRecord(
                result, jsonNames, arguments, code.unit().span(tree));
    }

    /** What Jackson writes into the record's JSON to tell its class. */
    private Optional<TypeTag> tag(TypeElement record) {
        return code.module().discriminators().read(record).map(known -> known.tag(record::equals));
    }

    /** Reads a call of an accessor; empty for other methods of a record. */
    Optional<Expression> access(MethodInvocationTree tree, ExpressionTree target, ExecutableElement method) {
        TypeElement type = (TypeElement) method.getEnclosingElement();
        return type.getRecordComponents().stream()
                .filter(candidate -> candidate.getSimpleName().equals(method.getSimpleName()))
                .findFirst()
                .map(component -> recordComponents.read(
                        code.expressions().read(target),
                        code.unit().type(tree),
                        component,
                        tree,
                        code.unit().span(tree)));
    }

    private void requireCanonical(NewClassTree tree, TypeElement type, ExecutableElement constructor) {
        if (!code.module().records().isCanonical(type, constructor)) {
            throw recordComponents.refuse(tree, "a constructor", type, "which does not take its components");
        }
    }

    /** Jackson writes what a getter returns into the JSON as well. */
    private void requireNoGetters(NewClassTree tree, TypeElement type) {
        code.module().records().getter(type).ifPresent(getter -> {
            throw recordComponents.refuse(
                    tree,
                    "the method " + getter.getSimpleName(),
                    type,
                    "whose result Jackson writes into the JSON unless it is annotated with @JsonIgnore");
        });
    }
}

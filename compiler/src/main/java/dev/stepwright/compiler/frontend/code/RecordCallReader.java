package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads constructors and accessors of records, as long as they run no code that the state machine would not. */
final class RecordCallReader {

    private static final DiagnosticKind RECORD_CODE = DiagnosticKind.error(
            "RecordCode",
            "Workflow code cannot call {0} of the record {1}, {2}: the state machine only copies JSON members.",
            "Call it in a @Step method, or let the record have only what the Java compiler gives it.");

    private static final DiagnosticKind NEW_OBJECT = DiagnosticKind.error(
            "NewObject",
            "Workflow code cannot make an object of the class {0}: states pass on JSON values, and only records are made"
                    + " of those.",
            "Make {0} a record, or make the object in a @Step method.");

    private final CodeContext code;

    RecordCallReader(CodeContext code) {
        this.code = code;
    }

    Expression create(NewClassTree tree) {
        ExecutableElement constructor = code.method(tree);
        TypeElement type = (TypeElement) constructor.getEnclosingElement();
        if (type.getKind() != ElementKind.RECORD || tree.getClassBody() != null) {
            throw code.refuse(NEW_OBJECT, tree, type.getSimpleName());
        }
        requireCanonical(tree, type, constructor);
        requirePlain(tree, "the constructor", type, constructor);
        DeclaredType recordType = (DeclaredType) code.unit().type(tree);
        List<? extends RecordComponentElement> components = type.getRecordComponents();
        List<TypeMirror> targets = components.stream()
                .map(component -> typeIn(recordType, component))
                .toList();
        List<String> jsonNames = components.stream()
                .map(component -> code.module().records().jsonName(type, component))
                .toList();
        ValueType.RecordType result = (ValueType.RecordType) code.valueType(tree);
        List<Expression> arguments = code.expressions().readAll(tree.getArguments(), targets);
        return new Expression.NewRecord(
                result, jsonNames, arguments, code.unit().span(tree));
    }

    /** Reads a call of an accessor; empty for other methods of a record. */
    Optional<Expression> access(MethodInvocationTree tree, ExpressionTree target, ExecutableElement method) {
        TypeElement type = (TypeElement) method.getEnclosingElement();
        Optional<? extends RecordComponentElement> component = type.getRecordComponents().stream()
                .filter(candidate -> candidate.getSimpleName().equals(method.getSimpleName()))
                .findFirst();
        if (component.isEmpty()) {
            return Optional.empty();
        }
        requirePlain(tree, "the accessor " + method.getSimpleName(), type, method);
        String jsonName = code.module().records().jsonName(type, component.get());
        return Optional.of(new Expression.FieldRead(
                code.expressions().read(target),
                method.getSimpleName().toString(),
                jsonName,
                code.valueType(tree),
                code.unit().span(tree)));
    }

    private void requireCanonical(NewClassTree tree, TypeElement type, ExecutableElement constructor) {
        if (!code.module().records().isCanonical(type, constructor)) {
            throw code.refuse(
                    RECORD_CODE, tree, "a constructor", type.getSimpleName(), "which does not take its components");
        }
    }

    private void requirePlain(ExpressionTree tree, String member, TypeElement type, ExecutableElement method) {
        if (code.module().records().hasCustomJson(type)) {
            throw new Constants(code).customJson(tree, type.getSimpleName());
        }
        Optional<String> problem = code.module().records().codeOf(type, method);
        if (problem.isPresent()) {
            throw code.refuse(RECORD_CODE, tree, member, type.getSimpleName(), problem.get());
        }
    }

    private TypeMirror typeIn(DeclaredType record, RecordComponentElement component) {
        return component.asType().getKind() == TypeKind.DECLARED
                        || component.asType().getKind() == TypeKind.TYPEVAR
                ? code.module().session().types().asMemberOf(record, component)
                : component.asType();
    }
}

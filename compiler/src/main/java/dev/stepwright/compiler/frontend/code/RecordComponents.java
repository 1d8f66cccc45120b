package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.Tree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.type.RecordReader;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The components of records as members of JSON. */
final class RecordComponents {

    private static final DiagnosticKind RECORD_CODE = DiagnosticKind.error(
            "RecordCode",
            "Workflow code cannot call {0} of the record {1}, {2}: the state machine only copies JSON members.",
            "Call it in a @Step method, or let the record have only what the Java compiler gives it.");

    private static final DiagnosticKind CODE_TO_WRITE = DiagnosticKind.error(
            "RecordCode",
            "Workflow code cannot make the record {0}: Jackson calls {1}, and a state machine runs no Java.",
            "Make it in a @Step method, or {2}.");

    private static final DiagnosticKind STAND_IN = DiagnosticKind.error(
            "RecordCode",
            "Workflow code cannot look into the record {0}: Jackson may call the method {1} for a component, and a state"
                    + " machine runs no Java.",
            "Rename the method, let it return just the component, or use the record in a @Step method.");

    private final CodeContext code;

    RecordComponents(CodeContext code) {
        this.code = code;
    }

    /** The component of a name; empty when the record has none. */
    Optional<? extends RecordComponentElement> named(TypeElement record, Name name) {
        return record.getRecordComponents().stream()
                .filter(component -> component.getSimpleName().equals(name))
                .findFirst();
    }

    /** The value of a component, as its accessor returns it. */
    Expression read(
            Expression target, TypeMirror type, RecordComponentElement component, Tree blamed, SourceSpan span) {
        TypeElement record = (TypeElement) component.getEnclosingElement();
        requirePlain(blamed, "the accessor " + component.getSimpleName(), record, component.getAccessor());
        return new Expression.FieldRead(
                target,
                component.getSimpleName().toString(),
                records().jsonName(record, component),
                code.valueType(type, blamed),
                span);
    }

    /** The type of a component in a record that may have type arguments. */
    TypeMirror typeIn(DeclaredType record, RecordComponentElement component) {
        return component.asType().getKind() == TypeKind.DECLARED
                        || component.asType().getKind() == TypeKind.TYPEVAR
                ? code.module().session().types().asMemberOf(record, component)
                : component.asType();
    }

    /** Refuses a record whose JSON its declaration does not show, and a member that runs code. */
    void requirePlain(Tree blamed, String member, TypeElement record, ExecutableElement method) {
        if (records().hasCustomJson(record)) {
            throw new Constants(code).customJson(blamed, record.getSimpleName());
        }
        Optional<ExecutableElement> standIn = records().standIn(record);
        if (standIn.isPresent()) {
            throw code.refuse(
                    STAND_IN, blamed, record.getSimpleName(), standIn.get().getSimpleName());
        }
        Optional<String> problem = records().codeOf(record, method);
        if (problem.isPresent()) {
            throw refuse(blamed, member, record, problem.get());
        }
    }

    Refusal refuse(Tree blamed, String member, TypeElement record, String reason) {
        return code.refuse(RECORD_CODE, blamed, member, record.getSimpleName(), reason);
    }

    /**
     * Refuses to make a record.
     *
     * @param method what Jackson calls to write it
     */
    Refusal refuseToMake(Tree blamed, TypeElement record, String method, String alternative) {
        return code.refuse(CODE_TO_WRITE, blamed, record.getSimpleName(), method, alternative);
    }

    private RecordReader records() {
        return code.module().records();
    }
}

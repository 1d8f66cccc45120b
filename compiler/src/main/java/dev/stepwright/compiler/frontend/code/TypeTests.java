package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.Tree;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.frontend.type.Discriminator;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.ir.TypeTag;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Says which records of a sealed interface are of a type. */
final class TypeTests {

    private static final DiagnosticKind UNKNOWN_CLASS = DiagnosticKind.error(
            "UnknownClass",
            "Workflow code cannot tell which class a value of type {0} has: only JSON tells, and only for the records"
                    + " of a sealed interface whose @JsonTypeInfo puts a name or class into a member of its own.",
            "Annotate the sealed interface with @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = \"type\") and list"
                    + " its records in @JsonSubTypes, or let a step return an enum that tells.");

    private final CodeContext code;

    TypeTests(CodeContext code) {
        this.code = code;
    }

    /** {@code value instanceof target}. */
    Expression test(Expression value, TypeMirror type, TypeMirror target, Tree blamed, SourceSpan span) {
        if (isSubtype(code, type, target)) {
            Expression nothing = new Expression.Literal(null, value.type(), span);
            return new Expression.Binary(Operator.NOT_EQUAL, value, nothing, ValueType.BOOLEAN, span);
        }
        return new Expression.TypeTest(value, tag(type, target, blamed), span);
    }

    /** What JSON says for those values of a type that are of another type as well. */
    TypeTag tag(TypeMirror type, TypeMirror target, Tree blamed) {
        Optional<Discriminator> discriminator = type.getKind() == TypeKind.DECLARED
                ? code.module().discriminators().read((TypeElement) types().asElement(type))
                : Optional.empty();
        return discriminator
                .map(known -> known.tag(record -> isSubtype(code, record.asType(), target)))
                .orElseThrow(() -> code.refuse(UNKNOWN_CLASS, blamed, type));
    }

    /** Type arguments are not looked at: Java accepts no test that would depend on them. */
    static boolean isSubtype(CodeContext code, TypeMirror type, TypeMirror target) {
        Types types = code.module().session().types();
        return types.isSubtype(types.erasure(type), types.erasure(target));
    }

    private Types types() {
        return code.module().session().types();
    }
}

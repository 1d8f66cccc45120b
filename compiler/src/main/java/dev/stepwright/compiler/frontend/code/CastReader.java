package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.TypeCastTree;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.TypeTag;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.source.SourceSpan;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads casts within a sealed interface; JSON values of other types cannot be cast. */
final class CastReader {

    private final CodeContext code;

    CastReader(CodeContext code) {
        this.code = code;
    }

    Expression read(TypeCastTree tree) {
        TypeMirror type = code.type(tree.getExpression());
        TypeMirror target = code.unit().type(tree.getType());
        if (type.getKind() != TypeKind.DECLARED || target.getKind() != TypeKind.DECLARED) {
            throw code.unsupported(tree);
        }
        SourceSpan span = code.unit().span(tree);
        Expression value = code.expressions().read(tree.getExpression());
        ValueType result = code.valueType(target, tree.getType());
        if (TypeTests.isSubtype(code, type, target)) {
            return new Expression.Narrowed(value, result, span);
        }
        TypeTag tag = new TypeTests(code).tag(type, target, tree);
        return new Expression.Cast(code.isPath(value) ? value : saved(value), tag, result, span);
    }

    /** A cast reads its value more than once. */
    private Expression saved(Expression value) {
        Variable variable = code.module().newVariable("value", value.type());
        return new Expression.Saved(variable, value, value.span());
    }
}

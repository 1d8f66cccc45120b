package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.stepwright.compiler.frontend.javac.PatternTrees;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads {@code instanceof} and patterns as tests of the member that tells the class.
 *
 * <p>A pattern's variable is no variable of the state machine: it stands for the value it was matched against, or for a
 * component of it. A value that may change while the variable is in scope is saved first.
 */
final class PatternReader {

    private final CodeContext code;

    PatternReader(CodeContext code) {
        this.code = code;
    }

    Expression read(InstanceOfTree tree) {
        Expression value = code.expressions().read(tree.getExpression());
        TypeMirror type = code.type(tree.getExpression());
        SourceSpan span = code.unit().span(tree);
        Tree pattern = tree.getPattern();
        if (pattern == null) {
            return new TypeTests(code).test(value, type, code.unit().type(tree.getType()), tree, span);
        }
        // How far the pattern's variables reach is for javac to know.
        if (code.isStable(value, code.unit().tree())) {
            return match(value, type, pattern, span);
        }
        Expression.VariableRead saved = saved(value, pattern);
        return new SavedFirst(saved, value).rewrite(match(saved, type, pattern, span));
    }

    private Expression.VariableRead saved(Expression value, Tree pattern) {
        String name = pattern instanceof BindingPatternTree binding
                ? binding.getVariable().getName().toString()
                : "";
        Variable saved = code.module().newVariable(name.isEmpty() ? "value" : name, value.type());
        return new Expression.VariableRead(saved, value.span());
    }

    /** Whether a value matches a pattern that does not take null; the pattern's variables are known from here on. */
    Expression match(Expression value, TypeMirror type, Tree pattern, SourceSpan span) {
        TypeMirror target = code.unit().type(pattern);
        Expression test = new TypeTests(code).test(value, type, target, pattern, span);
        if (pattern instanceof BindingPatternTree binding) {
            bind(binding.getVariable(), value);
            return test;
        }
        if (PatternTrees.isRecord(pattern)) {
            return components(test, value, (DeclaredType) target, pattern, span);
        }
        throw code.unsupported(pattern);
    }

    private Expression components(
            Expression test, Expression value, DeclaredType target, Tree pattern, SourceSpan span) {
        TypeElement record = (TypeElement) target.asElement();
        Expression whole = new Expression.Narrowed(value, code.valueType(target, pattern), span);
        List<Tree> patterns = PatternTrees.componentPatterns(pattern);
        Expression all = test;
        for (int i = 0; i < patterns.size(); i++) {
            RecordComponentElement component = record.getRecordComponents().get(i);
            Optional<Expression> nested = component(whole, target, component, patterns.get(i));
            if (nested.isPresent()) {
                all = new Expression.Binary(Operator.AND, all, nested.get(), ValueType.BOOLEAN, span);
            }
        }
        return all;
    }

    /** The test of a component; empty when its pattern matches whatever the component may be, null as well. */
    private Optional<Expression> component(
            Expression whole, DeclaredType target, RecordComponentElement component, Tree pattern) {
        if (PatternTrees.isAny(pattern)) {
            return Optional.empty();
        }
        SourceSpan span = code.unit().span(pattern);
        RecordComponents components = new RecordComponents(code);
        TypeMirror type = components.typeIn(target, component);
        Expression value = components.read(whole, type, component, pattern, span);
        if (pattern instanceof BindingPatternTree binding
                && TypeTests.isSubtype(code, type, code.unit().type(pattern))) {
            bind(binding.getVariable(), value);
            return Optional.empty();
        }
        return Optional.of(match(value, type, pattern, span));
    }

    private void bind(VariableTree variable, Expression value) {
        if (!variable.getName().isEmpty()) {
            ValueType type = code.valueType(variable);
            code.bind(variable, span -> new Expression.Narrowed(value, type, span));
        }
    }
}

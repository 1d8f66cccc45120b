package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.stepwright.compiler.frontend.javac.CaseLabels;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.ExpressionRewriter;
import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.library.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Reads what a value has to be for a case of a {@code switch}: one of its constants, or what a pattern describes. */
final class CaseTests {

    private final Selector selector;
    private final TypeMirror type;
    private final CodeContext code;

    CaseTests(Selector selector, TypeMirror type, CodeContext code) {
        this.selector = selector;
        this.type = type;
        this.code = code;
    }

    /** @param nullFails whether this is the first test, and the switch has no case for null */
    Expression read(SwitchCase each, boolean nullFails) {
        List<Expression> alternatives = new ArrayList<>();
        each.labels().forEach(labels -> alternatives.add(read(labels)));
        Expression test = alternatives.stream()
                .reduce((left, right) -> combined(Operator.OR, left, right))
                .orElseThrow(Refusal::new);
        return nullFails && each.hasPatterns() ? new RequiredFirst().rewrite(test) : test;
    }

    private Expression read(CaseLabels labels) {
        List<Expression> tests = new ArrayList<>();
        if (!labels.constants().isEmpty()) {
            tests.add(constants(labels.constants()));
        }
        PatternReader patterns = new PatternReader(code);
        for (Tree pattern : labels.patterns()) {
            tests.add(
                    patterns.match(selector.value(), type, pattern, code.unit().span(pattern)));
        }
        Expression test = tests.stream()
                .reduce((left, right) -> combined(Operator.OR, left, right))
                .orElseThrow(Refusal::new);
        Optional<Expression> guard = labels.guard().map(code.expressions()::readOperand);
        return guard.map(condition -> combined(Operator.AND, test, condition)).orElse(test);
    }

    private Expression constants(List<ExpressionTree> trees) {
        List<Expression> constants = new ArrayList<>();
        for (ExpressionTree constant : trees) {
            if (!ExpressionReader.isNull(constant) && !selector.hasConstants()) {
                throw code.unsupported(constant, UnsupportedConstructs.switchOn(type));
            }
            constants.add(
                    ExpressionReader.isNull(constant)
                            ? new Expression.Literal(
                                    null, selector.value().type(), code.unit().span(constant))
                            : code.expressions().read(constant));
        }
        return selector.test(constants);
    }

    private Expression combined(Operator operator, Expression left, Expression right) {
        return new Expression.Binary(operator, left, right, ValueType.BOOLEAN, selector.span());
    }

    /** A switch fails on null before it tests anything; a test that asks for a class alone would be false. */
    private final class RequiredFirst extends ExpressionRewriter {
        private boolean done;

        @Override
        public Expression rewrite(Expression expression) {
            if (done || !expression.equals(selector.value())) {
                return super.rewrite(expression);
            }
            done = true;
            return new Expression.LibraryCall(
                    Library.REQUIRE_NON_NULL, List.of(expression), expression.type(), expression.span());
        }
    }
}

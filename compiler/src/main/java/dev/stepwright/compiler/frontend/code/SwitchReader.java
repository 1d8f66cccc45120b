package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Label;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads {@code switch}, which tests its cases in order and jumps to the body of the first that fits; a body goes on
 * with the next one unless it is left:
 *
 * <pre>
 * switch (k) { case 1: f(); case 2: g(); break; default: h(); }
 *
 * switch: {
 *   default: {
 *     case2: {
 *       case1: { if (k == 1) { leave case1 } if (k == 2) { leave case2 } leave default }
 *       f()
 *     }
 *     g(); leave switch
 *   }
 *   h()
 * }
 * </pre>
 *
 * <p>A switch whose cases are only values becomes conditional expressions.
 */
final class SwitchReader {

    private final CodeContext code;

    SwitchReader(CodeContext code) {
        this.code = code;
    }

    Statement read(SwitchTree tree) {
        SourceSpan span = code.unit().span(tree);
        List<SwitchCase> cases = SwitchCase.of(tree.getCases(), code);
        Optional<Selector> selector = code.statements().attempt(() -> selector(tree, tree.getExpression(), cases));
        // Before the bodies, which read what patterns bind.
        List<Optional<Expression>> tests = caseTests(selector, tree.getExpression(), cases);
        return code.jumps().inside(JumpTarget.Kind.SWITCH, target -> {
            List<Block> bodies = new ArrayList<>();
            for (SwitchCase each : cases) {
                Block body = code.statements().readAll(statements(each));
                bodies.add(each.isRule() ? ending(body, target.leave(span)) : body);
            }
            Selector by = selector.orElseThrow(Refusal::new);
            Statement otherwise = isExhaustive(cases) ? noMatch(by, ValueType.BOOLEAN, span) : target.leave(span);
            return target.whole(new Statement.Nested(jumps(by, cases, tests, bodies, otherwise, span), span), span);
        });
    }

    /**
     * A switch statement with patterns or a case for null takes every value (Java Language Specification 14.11.1.1).
     */
    private static boolean isExhaustive(List<SwitchCase> cases) {
        return cases.stream().anyMatch(each -> each.hasPatterns() || each.takesNull());
    }

    private static List<? extends StatementTree> statements(SwitchCase each) {
        return each.isRule()
                ? List.of((StatementTree) each.tree().getBody())
                : each.tree().getStatements();
    }

    private static Block ending(Block body, Statement last) {
        List<Statement> statements = new ArrayList<>(body.statements());
        statements.add(last);
        return new Block(statements);
    }

    Expression read(SwitchExpressionTree tree) {
        SourceSpan span = code.unit().span(tree);
        TypeMirror type = code.unit().type(tree);
        ValueType valueType = code.valueType(tree);
        List<SwitchCase> cases = SwitchCase.of(tree.getCases(), code);
        Optional<Selector> selector = code.statements().attempt(() -> selector(tree, tree.getExpression(), cases));
        if (cases.size() > 1
                && cases.stream().allMatch(each -> each.value().isPresent())
                && selector.filter(each -> each.saved().isEmpty()).isPresent()) {
            return conditional(selector.get(), tree.getExpression(), cases, type, valueType, span);
        }
        List<Optional<Expression>> tests = caseTests(selector, tree.getExpression(), cases);
        Block body = code.statements()
                .yielding(
                        type,
                        () -> code.jumps().inside(JumpTarget.Kind.BLOCK, target -> {
                            List<Block> bodies = new ArrayList<>();
                            for (SwitchCase each : cases) {
                                code.statements().attempt(() -> bodies.add(yieldingBody(each, type)));
                            }
                            if (bodies.size() < cases.size()) {
                                throw new Refusal();
                            }
                            Selector by = selector.orElseThrow(Refusal::new);
                            return jumps(by, cases, tests, bodies, noMatch(by, ValueType.BOOLEAN, span), span);
                        }));
        return new Expression.BlockValue(body, valueType, span);
    }

    private Block yieldingBody(SwitchCase each, TypeMirror type) {
        if (!(each.tree().getBody() instanceof ExpressionTree value)) {
            return code.statements().readAll(statements(each));
        }
        Expression read = code.expressions().readAs(value, type);
        return Block.of(new Statement.Return(Optional.of(read), read.span()));
    }

    /** The tests of all cases in order, and the value of the first that fits. */
    private Expression conditional(
            Selector selector,
            ExpressionTree selectorTree,
            List<SwitchCase> cases,
            TypeMirror type,
            ValueType valueType,
            SourceSpan span) {
        List<Optional<Expression>> tests = caseTests(Optional.of(selector), selectorTree, cases);
        List<Optional<Expression>> values = new ArrayList<>();
        for (SwitchCase each : cases) {
            values.add(code.statements()
                    .attempt(() -> code.expressions().readAs(each.value().orElseThrow(), type)));
        }
        Expression result = new Expression.NoMatch(selector.value(), valueType, span);
        for (int i = 0; i < cases.size(); i++) {
            if (cases.get(i).isDefault()) {
                result = values.get(i).orElseThrow(Refusal::new);
            }
        }
        for (int i = cases.size() - 1; i >= 0; i--) {
            if (!cases.get(i).isDefault()) {
                result = new Expression.Conditional(
                        tests.get(i).orElseThrow(Refusal::new),
                        values.get(i).orElseThrow(Refusal::new),
                        result,
                        valueType,
                        selector.span());
            }
        }
        return result;
    }

    /** Bodies inside of each other, the first one innermost, around the tests that jump to them. */
    private Block jumps(
            Selector selector,
            List<SwitchCase> cases,
            List<Optional<Expression>> caseTests,
            List<Block> bodies,
            Statement otherwise,
            SourceSpan span) {
        List<Label> labels = new ArrayList<>();
        cases.forEach(each -> labels.add(code.module().newLabel(each.isDefault() ? "default" : "case")));
        List<Statement> statements = tests(selector, cases, caseTests, labels, otherwise);
        for (int i = 0; i < cases.size(); i++) {
            Statement entered = new Statement.Labeled(labels.get(i), new Block(statements), span);
            statements = new ArrayList<>(List.of(entered));
            statements.addAll(bodies.get(i).statements());
        }
        return new Block(statements);
    }

    private static List<Statement> tests(
            Selector selector,
            List<SwitchCase> cases,
            List<Optional<Expression>> caseTests,
            List<Label> labels,
            Statement otherwise) {
        Statement last = otherwise;
        List<Statement> tests = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Statement jump = new Statement.Leave(labels.get(i), selector.span());
            if (cases.get(i).isDefault()) {
                last = jump;
            } else {
                Expression test = caseTests.get(i).orElseThrow(Refusal::new);
                tests.add(new Statement.If(test, Block.of(jump), Block.EMPTY, selector.span()));
            }
        }
        List<Statement> statements = new ArrayList<>();
        selector.saved().ifPresent(statements::add);
        if (tests.isEmpty()) {
            selector.nullCheck().ifPresent(check -> statements.add(new Statement.Evaluate(check, selector.span())));
        } else {
            Statement.If lastTest = (Statement.If) tests.remove(tests.size() - 1);
            tests.add(new Statement.If(lastTest.condition(), lastTest.then(), Block.of(last), lastTest.span()));
        }
        statements.addAll(tests);
        if (tests.isEmpty()) {
            statements.add(last);
        }
        return statements;
    }

    private static Statement noMatch(Selector selector, ValueType type, SourceSpan span) {
        return new Statement.Evaluate(new Expression.NoMatch(selector.value(), type, span), span);
    }

    private Selector selector(Tree whole, ExpressionTree tree, List<SwitchCase> cases) {
        ExpressionTree stripped = Parentheses.strip(tree);
        Expression selector = code.expressions().read(stripped);
        boolean takesNull = cases.stream().anyMatch(SwitchCase::takesNull);
        if (cases.stream().anyMatch(SwitchCase::hasPatterns)) {
            return Selector.ofPatterns(selector, takesNull, whole, code);
        }
        boolean fits = selector.type() instanceof ValueType.EnumType
                || selector.type() instanceof ValueType.Scalar scalar
                        && (scalar.kind() == ValueType.Kind.INT || scalar.kind() == ValueType.Kind.STRING);
        if (!fits) {
            if (isEnum(stripped)) {
                throw new Constants(code).customJson(stripped, code.unit().type(stripped));
            }
            throw code.unsupported(
                    stripped, UnsupportedConstructs.switchOn(code.unit().type(stripped)));
        }
        return Selector.of(selector, takesNull, code);
    }

    private boolean isEnum(ExpressionTree tree) {
        Element type = code.module().session().types().asElement(code.unit().type(tree));
        return type != null && type.getKind() == ElementKind.ENUM;
    }

    /** The test of each case, which also makes the variables of its patterns known; none for the default. */
    private List<Optional<Expression>> caseTests(
            Optional<Selector> selector, ExpressionTree selectorTree, List<SwitchCase> cases) {
        List<Optional<Expression>> tests = new ArrayList<>();
        boolean nullFails = selector.isPresent() && !selector.get().takesNull();
        for (SwitchCase each : cases) {
            if (selector.isEmpty() || each.isDefault()) {
                tests.add(Optional.empty());
            } else {
                boolean isFirst = tests.stream().allMatch(Optional::isEmpty);
                CaseTests reader = new CaseTests(selector.get(), code.type(selectorTree), code);
                tests.add(code.statements().attempt(() -> reader.read(each, isFirst && nullFails)));
            }
        }
        return tests;
    }
}

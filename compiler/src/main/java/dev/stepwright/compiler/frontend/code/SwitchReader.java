package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
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
        Optional<Selector> selector = code.statements().attempt(() -> selector(tree.getExpression(), cases));
        return code.jumps().inside(JumpTarget.Kind.SWITCH, target -> {
            List<Block> bodies = new ArrayList<>();
            for (SwitchCase each : cases) {
                Block body = code.statements().readAll(statements(each));
                bodies.add(each.isRule() ? ending(body, target.leave(span)) : body);
            }
            Statement otherwise = target.leave(span);
            return target.whole(
                    new Statement.Nested(
                            jumps(selector.orElseThrow(Refusal::new), cases, bodies, otherwise, span), span),
                    span);
        });
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
        Optional<Selector> selector = code.statements().attempt(() -> selector(tree.getExpression(), cases));
        if (cases.size() > 1
                && cases.stream().allMatch(each -> each.value().isPresent())
                && selector.filter(each -> each.saved().isEmpty()).isPresent()) {
            return conditional(selector.get(), cases, type, valueType, span);
        }
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
                            return jumps(by, cases, bodies, noMatch(by, ValueType.BOOLEAN, span), span);
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
            Selector selector, List<SwitchCase> cases, TypeMirror type, ValueType valueType, SourceSpan span) {
        List<Optional<Expression>> tests = new ArrayList<>();
        List<Optional<Expression>> values = new ArrayList<>();
        for (SwitchCase each : cases) {
            tests.add(each.isDefault() ? Optional.empty() : code.statements().attempt(() -> test(selector, each)));
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
            Selector selector, List<SwitchCase> cases, List<Block> bodies, Statement otherwise, SourceSpan span) {
        List<Label> labels = new ArrayList<>();
        cases.forEach(each -> labels.add(code.module().newLabel(each.isDefault() ? "default" : "case")));
        List<Statement> statements = tests(selector, cases, labels, otherwise);
        for (int i = 0; i < cases.size(); i++) {
            Statement entered = new Statement.Labeled(labels.get(i), new Block(statements), span);
            statements = new ArrayList<>(List.of(entered));
            statements.addAll(bodies.get(i).statements());
        }
        return new Block(statements);
    }

    private List<Statement> tests(Selector selector, List<SwitchCase> cases, List<Label> labels, Statement otherwise) {
        Statement last = otherwise;
        List<Statement> tests = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Statement jump = new Statement.Leave(labels.get(i), selector.span());
            if (cases.get(i).isDefault()) {
                last = jump;
            } else {
                Expression test = test(selector, cases.get(i));
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

    private Selector selector(ExpressionTree tree, List<SwitchCase> cases) {
        ExpressionTree stripped = Parentheses.strip(tree);
        for (SwitchCase each : cases) {
            each.labels().stream()
                    .flatMap(labels -> labels.patterns().stream())
                    .findFirst()
                    .ifPresent(pattern -> {
                        throw code.unsupported(pattern, UnsupportedConstructs.PATTERN);
                    });
        }
        Expression selector = code.expressions().read(stripped);
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
        return Selector.of(selector, cases.stream().anyMatch(SwitchCase::takesNull), code);
    }

    private boolean isEnum(ExpressionTree tree) {
        Element type = code.module().session().types().asElement(code.unit().type(tree));
        return type != null && type.getKind() == ElementKind.ENUM;
    }

    private Expression test(Selector selector, SwitchCase each) {
        List<Expression> constants = new ArrayList<>();
        for (ExpressionTree constant : each.constants()) {
            constants.add(
                    ExpressionReader.isNull(constant)
                            ? new Expression.Literal(
                                    null, selector.value().type(), code.unit().span(constant))
                            : code.expressions().read(constant));
        }
        return selector.test(constants);
    }
}

package dev.stepwright.compiler.jsonata;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes trees of long chains, since the service stops an evaluation at depth 100 and a chain is as deep as it is long.
 *
 * <p>Before: {@code a & b & c & d}. After: {@code (a & b) & (c & d)}. Before: {@code a ? 1 : b ? 2 : c ? 3 : d ? 4 :
 * 5}. After: {@code a or b ? (a ? 1 : 2) : c ? 3 : d ? 4 : 5}. Only operators are taken whose operands may be put
 * together in any grouping; the order in which they are evaluated stays.
 */
public final class BalancedChains extends JsonataRewriter {

    /** Shorter chains are easier to read as they are. */
    private static final int LONG = 40;

    /** So long may an else-if chain be that tests are not repeated for. */
    private static final int GROUP = 8;

    private static final BalancedChains REWRITER = new BalancedChains();

    private BalancedChains() {}

    public static Jsonata in(Jsonata expression) {
        return Parts.depth(expression) <= LONG ? expression : REWRITER.rewrite(expression);
    }

    @Override
    public Jsonata operation(Jsonata.Operation expression) {
        if (!isAssociative(expression.symbol())) {
            return super.operation(expression);
        }
        List<Jsonata> operands = new ArrayList<>();
        collect(expression.symbol(), expression, operands);
        List<Jsonata> rewritten = Rewritten.list(operands, this::rewrite);
        return operands.size() <= LONG
                ? rewritten.stream()
                        .reduce((left, right) -> join(expression.symbol(), left, right))
                        .orElseThrow()
                : balanced(expression.symbol(), rewritten);
    }

    private static boolean isAssociative(Symbol symbol) {
        return symbol == Symbol.AND || symbol == Symbol.OR || symbol == Symbol.CONCATENATE;
    }

    private static void collect(Symbol symbol, Jsonata expression, List<Jsonata> operands) {
        Jsonata left = expression;
        List<Jsonata> fromTheRight = new ArrayList<>();
        while (left instanceof Jsonata.Operation operation && operation.symbol() == symbol) {
            fromTheRight.add(operation.right());
            left = operation.left();
        }
        operands.add(left);
        for (int i = fromTheRight.size() - 1; i >= 0; i--) {
            operands.add(fromTheRight.get(i));
        }
    }

    private static Jsonata balanced(Symbol symbol, List<Jsonata> operands) {
        if (operands.size() == 1) {
            return operands.get(0);
        }
        int middle = (operands.size() + 1) / 2;
        return join(
                symbol,
                balanced(symbol, operands.subList(0, middle)),
                balanced(symbol, operands.subList(middle, operands.size())));
    }

    private static Jsonata join(Symbol symbol, Jsonata left, Jsonata right) {
        return new Jsonata.Operation(symbol, left, right);
    }

    private record Case(Jsonata test, Jsonata value) {}

    @Override
    public Jsonata condition(Jsonata.Condition expression) {
        List<Case> cases = new ArrayList<>();
        Jsonata rest = expression;
        while (rest instanceof Jsonata.Condition condition) {
            cases.add(new Case(rewrite(condition.test()), rewrite(condition.then())));
            rest = condition.otherwise();
        }
        Jsonata otherwise = rewrite(rest);
        boolean repeatable = cases.stream().noneMatch(each -> FreshValues.in(each.test()));
        return cases.size() > LONG && repeatable ? balanced(cases, otherwise) : chain(cases, otherwise);
    }

    /** One of the first half's tests holds, or none: in there the last needs no test. */
    private static Jsonata balanced(List<Case> cases, Jsonata otherwise) {
        if (cases.size() <= GROUP) {
            return chain(cases, otherwise);
        }
        int middle = cases.size() / 2;
        List<Case> first = cases.subList(0, middle);
        Jsonata any = balanced(Symbol.OR, first.stream().map(Case::test).toList());
        return new Jsonata.Condition(
                any,
                balanced(first.subList(0, middle - 1), first.get(middle - 1).value()),
                balanced(cases.subList(middle, cases.size()), otherwise));
    }

    private static Jsonata chain(List<Case> cases, Jsonata otherwise) {
        Jsonata chain = otherwise;
        for (int i = cases.size() - 1; i >= 0; i--) {
            chain = new Jsonata.Condition(cases.get(i).test(), cases.get(i).value(), chain);
        }
        return chain;
    }
}

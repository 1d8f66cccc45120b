package dev.stepwright.compiler.ir;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes one expression of a lambda's body, when it only computes.
 *
 * <p>Before: {@code order -> { int net = net(order); if (net < 0) return 0; return net; }}. After: {@code order -> let
 * net = order.total - order.tax in net < 0 ? 0 : net}, with the body of {@code net} in the place of its call.
 */
public final class LambdaReduction {

    /**
     * What keeps a body from being an expression.
     *
     * @param does what it does there, as a verb with its object
     */
    public record Obstacle(String does) {}

    private final Map<String, HelperMethod> helpers;
    private final Map<Label, List<Statement>> afterLabels = new HashMap<>();
    private final Set<String> underway = new LinkedHashSet<>();
    private Optional<Obstacle> obstacle = Optional.empty();

    private LambdaReduction(Map<String, HelperMethod> helpers) {
        this.helpers = helpers;
    }

    /** What keeps a lambda from being one expression; empty when it can be one. */
    public static Optional<Obstacle> obstacle(Lambda lambda, Map<String, HelperMethod> helpers) {
        LambdaReduction reduction = new LambdaReduction(helpers);
        reduction.reduce(lambda);
        return reduction.obstacle;
    }

    /** The lambda with an expression as its body, or as it is when that cannot be. */
    public static Lambda reduced(Lambda lambda, Map<String, HelperMethod> helpers) {
        LambdaReduction reduction = new LambdaReduction(helpers);
        Lambda reduced = reduction.reduce(lambda);
        return reduction.obstacle.isEmpty() ? reduced : lambda;
    }

    private Lambda reduce(Lambda lambda) {
        return value(lambda.body().statements())
                .map(value -> Lambda.of(lambda.parameters(), value))
                .orElse(lambda);
    }

    private Optional<Expression> value(List<Statement> statements) {
        if (obstacle.isPresent()) {
            return Optional.empty();
        }
        if (statements.isEmpty()) {
            return blocked("ends without a value");
        }
        return statements.get(0).accept(new FirstOf(statements.subList(1, statements.size())));
    }

    private Optional<Expression> blocked(String does) {
        obstacle = obstacle.or(() -> Optional.of(new Obstacle(does)));
        return Optional.empty();
    }

    private static List<Statement> joined(Block block, List<Statement> rest) {
        return Stream.concat(block.statements().stream(), rest.stream()).toList();
    }

    /** The value of a body that begins with a statement, given the statements after it. */
    private final class FirstOf implements Statement.Visitor<Optional<Expression>> {
        private final List<Statement> rest;

        private FirstOf(List<Statement> rest) {
            this.rest = rest;
        }

        @Override
        public Optional<Expression> nested(Statement.Nested statement) {
            return value(joined(statement.block(), rest));
        }

        @Override
        public Optional<Expression> declare(Statement.Declare statement) {
            return statement.value().isEmpty()
                    ? value(rest)
                    : bound(statement.variable(), statement.value().get());
        }

        @Override
        public Optional<Expression> assign(Statement.Assign statement) {
            return bound(statement.variable(), statement.value());
        }

        private Optional<Expression> bound(Variable variable, Expression value) {
            Expression reduced = new Calls().rewrite(value);
            return value(rest).map(body -> new Expression.Let(variable, reduced, body, value.span()));
        }

        @Override
        public Optional<Expression> evaluate(Statement.Evaluate statement) {
            if (statement.expression() instanceof Expression.NoMatch none) {
                return Optional.of(none);
            }
            new Calls().rewrite(statement.expression());
            return blocked("does something for its effect alone");
        }

        @Override
        public Optional<Expression> conditional(Statement.If statement) {
            Expression condition = new Calls().rewrite(statement.condition());
            Optional<Expression> then = value(joined(statement.then(), rest));
            Optional<Expression> otherwise = value(joined(statement.otherwise(), rest));
            return then.isEmpty() || otherwise.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Expression.Conditional(
                            condition, then.get(), otherwise.get(), then.get().type(), statement.span()));
        }

        @Override
        public Optional<Expression> labeled(Statement.Labeled statement) {
            afterLabels.put(statement.label(), rest);
            return value(joined(statement.body(), rest));
        }

        @Override
        public Optional<Expression> leave(Statement.Leave statement) {
            return Optional.ofNullable(afterLabels.get(statement.label()))
                    .flatMap(LambdaReduction.this::value)
                    .or(() -> blocked("loops"));
        }

        @Override
        public Optional<Expression> returning(Statement.Return statement) {
            if (statement.value().isEmpty()) {
                return blocked("ends without a value");
            }
            Expression value = new Calls().rewrite(statement.value().get());
            return obstacle.isPresent() ? Optional.empty() : Optional.of(value);
        }

        @Override
        public Optional<Expression> loop(Statement.While statement) {
            return blocked("loops");
        }

        @Override
        public Optional<Expression> forEach(Statement.ForEach statement) {
            return blocked("loops");
        }

        @Override
        public Optional<Expression> throwing(Statement.Throw statement) {
            return blocked("throws an exception");
        }

        @Override
        public Optional<Expression> rethrowing(Statement.Rethrow statement) {
            return blocked("throws an exception");
        }

        @Override
        public Optional<Expression> finalizing(Statement.Finally statement) {
            return blocked("has a try");
        }

        @Override
        public Optional<Expression> trying(Statement.Try statement) {
            return blocked("has a try");
        }

        @Override
        public Optional<Expression> waiting(Statement.Wait statement) {
            return blocked("sleeps");
        }
    }

    /** Puts helper methods in the place of their calls, and reduces the lambdas inside. */
    private final class Calls extends ExpressionRewriter {

        @Override
        public Expression helper(Expression.HelperCall call) {
            HelperMethod helper = helpers.get(call.key());
            if (helper == null || !underway.add(call.key())) {
                // Refused where it is declared, or for calling itself.
                blocked("calls itself");
                return call;
            }
            Expression result = value(helper.body().statements()).orElse(call);
            underway.remove(call.key());
            for (int i = helper.parameters().size() - 1; i >= 0; i--) {
                Expression argument = rewrite(call.arguments().get(i));
                result = new Expression.Let(helper.parameters().get(i), argument, result, call.span());
            }
            return result;
        }

        /** What returns in a block gives its value alone; what it assigns around it, nobody after it would see. */
        @Override
        public Expression block(Expression.BlockValue expression) {
            if (OutwardAssignments.existIn(expression.body())) {
                blocked("assigns a variable in the middle of an expression");
            }
            return value(expression.body().statements()).orElse(expression);
        }

        @Override
        protected Lambda lambda(Lambda lambda) {
            return reduce(lambda);
        }

        @Override
        public Expression stream(Expression.StreamCall expression) {
            if (expression.terminal() instanceof Terminal.ForEach) {
                blocked("does something for its effect alone");
                return expression;
            }
            return super.stream(expression);
        }

        /** JSONata keeps nothing for later in the middle of an expression. */
        @Override
        public Expression saved(Expression.Saved expression) {
            blocked("names a value in a pattern");
            return expression;
        }

        @Override
        public Expression task(Expression.TaskCall expression) {
            blocked("calls the step " + expression.task().method());
            return expression;
        }

        @Override
        public Expression parallel(Expression.ParallelCall expression) {
            blocked("calls Flow.parallel");
            return expression;
        }

        @Override
        public Expression mapCall(Expression.MapCall expression) {
            blocked("calls Flow.map");
            return expression;
        }
    }
}

package dev.stepwright.compiler.desugar;

import dev.stepwright.compiler.diagnostics.CompilerBug;
import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.BlockRewriter;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.HelperMethod;
import dev.stepwright.compiler.ir.Label;
import dev.stepwright.compiler.ir.Lambda;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the body of a helper method, or of a parallel call's combiner, in the place of its call, and a block that
 * computes a value before the statement that takes it.
 *
 * <p>Before: {@code int x = twice(n);}. After: {@code int x; body: { int value = n; x = value * 2; leave body; }}. The
 * author's methods do not call themselves: a check has refused recursion. A parameter that is not assigned and gets the
 * value of a variable is that variable: the body cannot change it.
 */
public final class InlineMethods extends BlockRewriter {

    private final Map<String, HelperMethod> helpers;
    private final Names names;

    /** The helpers' bodies must have their calls hoisted already. */
    public InlineMethods(Map<String, HelperMethod> helpers, Names names) {
        this.helpers = helpers;
        this.names = names;
    }

    @Override
    public List<Statement> declare(Statement.Declare statement) {
        if (!isInlined(statement.value())) {
            return super.declare(statement);
        }
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement.Declare(statement.variable(), Optional.empty(), statement.span()));
        statements.addAll(inlined(statement.value().get(), Optional.of(statement.variable())));
        return statements;
    }

    @Override
    public List<Statement> assign(Statement.Assign statement) {
        return isInlined(Optional.of(statement.value()))
                ? inlined(statement.value(), Optional.of(statement.variable()))
                : super.assign(statement);
    }

    @Override
    public List<Statement> evaluate(Statement.Evaluate statement) {
        return isInlined(Optional.of(statement.expression()))
                ? inlined(statement.expression(), Optional.empty())
                : super.evaluate(statement);
    }

    private static boolean isInlined(Optional<Expression> value) {
        return value.isPresent()
                && (value.get() instanceof Expression.HelperCall
                        || value.get() instanceof Expression.BlockValue
                        || value.get() instanceof Expression.ParallelCall call
                                && call.combiner().isPresent());
    }

    private List<Statement> inlined(Expression value, Optional<Variable> target) {
        if (value instanceof Expression.HelperCall call) {
            HelperMethod helper = helpers.get(call.key());
            if (helper == null) {
                throw new CompilerBug("no body for helper method " + call.key(), call.span());
            }
            return body(helper.parameters(), call.arguments(), helper.body(), target, call.span());
        }
        return value instanceof Expression.BlockValue block
                ? List.of(labeled(names.label("body"), block.body(), target, block.span()))
                : combined((Expression.ParallelCall) value, target);
    }

    private List<Statement> combined(Expression.ParallelCall call, Optional<Variable> target) {
        Lambda combiner = call.combiner().orElseThrow();
        ValueType tuple = new ValueType.TupleType(
                combiner.parameters().stream().map(Variable::type).toList());
        Expression plain = new Expression.ParallelCall(call.branches(), Optional.empty(), tuple, call.span());
        Variable results = names.variable("results", tuple);
        List<Expression> elements = new ArrayList<>();
        for (int i = 0; i < combiner.parameters().size(); i++) {
            elements.add(new Expression.ElementRead(
                    new Expression.VariableRead(results, call.span()),
                    new Expression.Literal((long) i, ValueType.INT, call.span()),
                    combiner.parameters().get(i).type(),
                    call.span()));
        }
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement.Declare(results, Optional.of(expression(plain)), call.span()));
        statements.addAll(body(combiner.parameters(), elements, combiner.body(), target, call.span()));
        return statements;
    }

    private static Optional<Variable> variable(Expression argument) {
        return argument instanceof Expression.VariableRead read ? Optional.of(read.variable()) : Optional.empty();
    }

    private List<Statement> body(
            List<Variable> parameters,
            List<Expression> arguments,
            Block body,
            Optional<Variable> target,
            SourceSpan span) {
        FreshVariables fresh = new FreshVariables(names);
        List<Statement> statements = new ArrayList<>();
        Set<Variable> assigned = Assigned.in(body);
        for (int i = 0; i < parameters.size(); i++) {
            Variable parameter = parameters.get(i);
            Optional<Variable> same = variable(arguments.get(i)).filter(read -> !target.equals(Optional.of(read)));
            if (same.isPresent() && !assigned.contains(parameter)) {
                fresh.keep(parameter, same.get());
            } else {
                statements.add(new Statement.Declare(fresh.declare(parameter), Optional.of(arguments.get(i)), span));
            }
        }
        Label label = names.label("body");
        statements.add(labeled(label, fresh.copy(body), target, span));
        return statements;
    }

    private Statement labeled(Label label, Block body, Optional<Variable> target, SourceSpan span) {
        Block leaving = new LeaveInsteadOfReturn(label, target).rewrite(body);
        return new Statement.Labeled(label, rewrite(leaving), span);
    }
}

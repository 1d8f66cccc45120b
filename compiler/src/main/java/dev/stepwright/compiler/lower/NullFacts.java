package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.ir.Block;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.Expression.Binary;
import dev.stepwright.compiler.ir.Expression.Literal;
import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.ir.Terminal;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.library.Library;
import dev.stepwright.compiler.library.LibraryMethod;
import java.util.HashSet;
import java.util.Set;

/**
 * Which values surely are not null at one point of a workflow, so that they are not tested again.
 *
 * <p>A dereference that has gone well is as good as a test: after {@code order.total()} nobody asks whether
 * {@code order} is null until it is assigned anew.
 */
record NullFacts(Set<AccessPath> present) {

    static final NullFacts NONE = new NullFacts(Set.of());

    NullFacts {
        present = Set.copyOf(present);
    }

    /** Whether the value of an expression surely is not null. */
    boolean excludeNull(Expression expression) {
        if (!expression.type().nullable()) {
            return true;
        }
        if (expression instanceof Literal literal) {
            return literal.value() != null;
        }
        if (expression instanceof Expression.Conditional choice) {
            return with(choice.condition(), true).excludeNull(choice.then())
                    && with(choice.condition(), false).excludeNull(choice.otherwise());
        }
        if (expression instanceof Expression.Narrowed narrowed) {
            return excludeNull(narrowed.value());
        }
        if (expression instanceof Expression.LibraryCall call && isNeverNull(call)) {
            return true;
        }
        if (expression instanceof Expression.CaughtRead read && read.part() == Expression.CaughtPart.CLASS_NAME) {
            return true;
        }
        boolean made = expression instanceof Expression.NewRecord
                || expression instanceof Expression.NewList
                || expression instanceof Expression.ParallelCall
                || expression instanceof Expression.MapCall
                || expression instanceof Expression.IntRange
                || expression instanceof Expression.ContextRead
                || expression instanceof Expression.StreamCall stream && endsInObject(stream)
                || expression instanceof Binary;
        return made || AccessPath.of(expression).filter(present::contains).isPresent();
    }

    private boolean endsInObject(Expression.StreamCall stream) {
        return stream.terminal() instanceof Terminal.ToList
                || stream.terminal() instanceof Terminal.Joining
                || stream.terminal() instanceof Terminal.Reduce reduce
                        && reduce.identity().isPresent()
                        && staysPresent(reduce, false);
    }

    /**
     * Whether a reduction begins with a value and goes on having one.
     *
     * @param elements whether no element is null
     */
    boolean staysPresent(Terminal.Reduce reduce, boolean elements) {
        NullFacts first = plus(reduce.function().parameters().get(0));
        NullFacts inside = elements ? first.plus(reduce.function().parameters().get(1)) : first;
        return reduce.identity().map(this::excludeNull).orElse(elements)
                && reduce.function().value().filter(inside::excludeNull).isPresent();
    }

    /** What is known once an expression has been evaluated without failing. */
    NullFacts after(Expression expression) {
        Set<AccessPath> dereferenced = new HashSet<>();
        addDereferenced(expression, dereferenced);
        return plus(dereferenced);
    }

    private static void addDereferenced(Expression expression, Set<AccessPath> known) {
        if (expression instanceof Expression.FieldRead read) {
            AccessPath.of(read.target()).ifPresent(known::add);
        }
        if (expression instanceof Expression.LibraryCall call) {
            addRequired(call, known);
        }
        if (expression instanceof Expression.StreamCall stream) {
            AccessPath.of(stream.source()).ifPresent(known::add);
        }
        AlwaysEvaluated.partsOf(expression).forEach(part -> addDereferenced(part, known));
    }

    private static void addRequired(Expression.LibraryCall call, Set<AccessPath> known) {
        int required = Library.find(call.method()).map(LibraryMethod::required).orElse(0);
        call.arguments().stream()
                .limit(required)
                .forEach(operand -> AccessPath.of(operand).ifPresent(known::add));
    }

    private boolean isNeverNull(Expression.LibraryCall call) {
        return Library.find(call.method())
                .filter(method -> switch (method.result()) {
                    case PRESENT -> true;
                    case LIKE_LAST_OPERAND ->
                        excludeNull(call.arguments().get(call.arguments().size() - 1));
                    case NULLABLE -> false;
                })
                .isPresent();
    }

    /** What is known where a condition has come out this way. */
    NullFacts with(Expression condition, boolean outcome) {
        NullFacts evaluated = after(condition);
        if (condition instanceof Expression.Not not) {
            return evaluated.with(not.operand(), !outcome);
        }
        if (condition instanceof Expression.TypeTest test && outcome) {
            return evaluated.plus(AccessPath.of(test.value()).map(Set::of).orElse(Set.of()));
        }
        if (!(condition instanceof Binary binary)) {
            return evaluated;
        }
        boolean both = binary.operator() == (outcome ? Operator.AND : Operator.OR);
        if (both && (binary.operator() == Operator.AND || binary.operator() == Operator.OR)) {
            return evaluated.with(binary.left(), outcome).with(binary.right(), outcome);
        }
        boolean present = binary.operator() == (outcome ? Operator.NOT_EQUAL : Operator.EQUAL);
        return present ? evaluated.withPresent(binary) : evaluated;
    }

    private NullFacts withPresent(Binary comparison) {
        Set<AccessPath> compared = new HashSet<>();
        if (isNull(comparison.right())) {
            AccessPath.of(comparison.left()).ifPresent(compared::add);
        }
        if (isNull(comparison.left())) {
            AccessPath.of(comparison.right()).ifPresent(compared::add);
        }
        return plus(compared);
    }

    private static boolean isNull(Expression expression) {
        return expression instanceof Literal literal && literal.value() == null;
    }

    /** What is known after a variable got the value of an expression. */
    NullFacts assigned(Variable variable, Expression value) {
        NullFacts evaluated = after(value);
        boolean surelyPresent = variable.type().nullable() && evaluated.excludeNull(value);
        NullFacts others = evaluated.without(Set.of(variable));
        return surelyPresent ? others.plus(variable) : others;
    }

    NullFacts plus(Variable variable) {
        return plus(Set.of(new AccessPath(variable, "")));
    }

    private NullFacts plus(Set<AccessPath> paths) {
        if (present.containsAll(paths)) {
            return this;
        }
        Set<AccessPath> known = new HashSet<>(present);
        known.addAll(paths);
        return new NullFacts(known);
    }

    /** What is still known when these variables may have changed. */
    NullFacts without(Set<Variable> variables) {
        if (present.stream().noneMatch(path -> variables.contains(path.root()))) {
            return this;
        }
        Set<AccessPath> known = new HashSet<>(present);
        known.removeIf(path -> variables.contains(path.root()));
        return new NullFacts(known);
    }

    /** What is still known when part of a block may have run, any number of times. */
    NullFacts withoutChangesOf(Block block) {
        AssignedVariables assigned = AssignedVariables.in(block);
        Set<AccessPath> known = new HashSet<>(present);
        known.removeIf(path ->
                assigned.contain(path.root()) && (!path.accessors().isEmpty() || assigned.mayMakeNull(path.root())));
        return new NullFacts(known);
    }

    /** What is known where two ways meet. */
    NullFacts and(NullFacts other) {
        Set<AccessPath> known = new HashSet<>(present);
        known.retainAll(other.present);
        return new NullFacts(known);
    }
}

package dev.stepwright.compiler.jsonata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates what is known when the definition is written.
 *
 * <p>Before: {@code 0 < 3 ? 'a' : 'b'}, {@code {"n": 1}.n}. After: {@code 'a'}, {@code 1}. Only values for which Java
 * and JSONata surely agree are computed: comparisons, logic, integers within 32 bits.
 */
public final class ConstantFolding extends JsonataRewriter {

    private static final ConstantFolding FOLDING = new ConstantFolding();

    private ConstantFolding() {}

    public static Jsonata fold(Jsonata expression) {
        return FOLDING.rewrite(expression);
    }

    @Override
    public Jsonata operation(Jsonata.Operation expression) {
        Jsonata left = rewrite(expression.left());
        Jsonata right = rewrite(expression.right());
        if (expression.symbol() == Symbol.AND || expression.symbol() == Symbol.OR) {
            return logic(expression, left, right);
        }
        if (expression.symbol() == Symbol.IN
                && left instanceof Jsonata.Literal
                && right instanceof Jsonata.ArrayOf array
                && array.elements().stream().allMatch(Jsonata.Literal.class::isInstance)) {
            return new Jsonata.Literal(array.elements().contains(left));
        }
        boolean ofNull =
                left instanceof Jsonata.OptionalMember member && member.target().equals(Jsonata.NULL);
        if (ofNull && (expression.symbol() == Symbol.EQUAL || expression.symbol() == Symbol.IN)) {
            return Jsonata.FALSE;
        }
        if (expression.symbol() == Symbol.NOT_EQUAL && isMade(left) && right.equals(Jsonata.NULL)) {
            return Jsonata.TRUE;
        }
        if (left instanceof Jsonata.Literal first && right instanceof Jsonata.Literal second) {
            return literals(expression.symbol(), first, second).orElseGet(() -> expression.with(left, right));
        }
        return expression.with(left, right);
    }

    private static Jsonata logic(Jsonata.Operation expression, Jsonata left, Jsonata right) {
        Symbol symbol = expression.symbol();
        Jsonata deciding = symbol == Symbol.AND ? Jsonata.FALSE : Jsonata.TRUE;
        Jsonata neutral = symbol == Symbol.AND ? Jsonata.TRUE : Jsonata.FALSE;
        if (left.equals(deciding) || left.equals(neutral)) {
            return left.equals(deciding) ? deciding : right;
        }
        boolean decidedAnyway = right.equals(deciding) && !Failures.possible(left);
        return right.equals(neutral) ? left : decidedAnyway ? deciding : expression.with(left, right);
    }

    private static Optional<Jsonata> literals(Symbol symbol, Jsonata.Literal left, Jsonata.Literal right) {
        if (symbol == Symbol.EQUAL || symbol == Symbol.NOT_EQUAL) {
            return sameKind(left, right)
                    ? Optional.of(new Jsonata.Literal(left.equals(right) == (symbol == Symbol.EQUAL)))
                    : Optional.empty();
        }
        if (left.value() instanceof Long first && right.value() instanceof Long second) {
            return integers(symbol, first, second);
        }
        boolean texts = left.value() instanceof String && right.value() instanceof String;
        return symbol == Symbol.CONCATENATE && texts
                ? Optional.of(Jsonata.text(left.value() + "" + right.value()))
                : Optional.empty();
    }

    private static boolean sameKind(Jsonata.Literal left, Jsonata.Literal right) {
        Object first = left.value();
        Object second = right.value();
        return first == null || second == null || first.getClass() == second.getClass();
    }

    private static Optional<Jsonata> integers(Symbol symbol, long left, long right) {
        return switch (symbol) {
            case LESS -> Optional.of(new Jsonata.Literal(left < right));
            case LESS_OR_EQUAL -> Optional.of(new Jsonata.Literal(left <= right));
            case GREATER -> Optional.of(new Jsonata.Literal(left > right));
            case GREATER_OR_EQUAL -> Optional.of(new Jsonata.Literal(left >= right));
            case ADD -> small(left + right);
            case SUBTRACT -> small(left - right);
            case MULTIPLY -> small(left * right);
            default -> Optional.empty();
        };
    }

    private static Optional<Jsonata> small(long value) {
        return value == (int) value ? Optional.of(Jsonata.number(value)) : Optional.empty();
    }

    @Override
    public Jsonata condition(Jsonata.Condition expression) {
        Jsonata test = rewrite(expression.test());
        Jsonata then = rewrite(expression.then());
        Jsonata otherwise = rewrite(expression.otherwise());
        if (test instanceof Jsonata.Literal literal && literal.value() instanceof Boolean decided) {
            return decided ? then : otherwise;
        }
        if (then.equals(Jsonata.TRUE) && otherwise.equals(Jsonata.FALSE) && isBoolean(test)) {
            return test;
        }
        if (then.equals(Jsonata.FALSE) && otherwise.equals(Jsonata.TRUE) && isBoolean(test)) {
            return Jsonata.call("not", test);
        }
        boolean same = then.equals(otherwise) && !Failures.possible(test);
        return same ? then : expression.with(test, then, otherwise);
    }

    /** Whether the value is surely a boolean, so that testing it gives the same value. */
    private static boolean isBoolean(Jsonata expression) {
        return expression instanceof Jsonata.Operation operation
                && switch (operation.symbol()) {
                    case EQUAL, NOT_EQUAL, IN, AND, OR -> true;
                    default -> false;
                };
    }

    @Override
    public Jsonata call(Jsonata.Call expression) {
        List<Jsonata> arguments = Rewritten.list(expression.arguments(), this::rewrite);
        if (expression.function().equals("not")
                && arguments.get(0) instanceof Jsonata.Literal literal
                && literal.value() instanceof Boolean value) {
            return new Jsonata.Literal(!value);
        }
        if (expression.function().equals("exists")) {
            return isMemberOfNull(arguments.get(0)) || isNoMember(arguments.get(0))
                    ? Jsonata.FALSE
                    : isMade(arguments.get(0)) || arguments.get(0).equals(Jsonata.NULL)
                            ? Jsonata.TRUE
                            : expression.with(arguments);
        }
        return expression.with(arguments);
    }

    /** Whether the value surely is there and is not null, and computing it cannot fail. */
    private static boolean isMade(Jsonata expression) {
        boolean made = expression instanceof Jsonata.Operation operation
                        && (operation.symbol() == Symbol.CONCATENATE || isBoolean(operation))
                || expression instanceof Jsonata.Literal literal && literal.value() != null
                || expression instanceof Jsonata.ArrayOf
                || expression instanceof Jsonata.ObjectOf;
        return made && !Failures.possible(expression);
    }

    private static boolean isMemberOfNull(Jsonata expression) {
        return expression instanceof Jsonata.Member member
                && (member.target().equals(Jsonata.NULL) || isMemberOfNull(member.target()));
    }

    /** Whether it reads what an object that is made there does not have. */
    private static boolean isNoMember(Jsonata expression) {
        return expression instanceof Jsonata.Member member
                && member.failure() == null
                && member.target() instanceof Jsonata.ObjectOf object
                && !object.members().containsKey(member.name())
                && droppable(object, member.name());
    }

    @Override
    public Jsonata object(Jsonata.ObjectOf expression) {
        Map<String, Jsonata> members = Rewritten.values(expression.members(), this::rewrite);
        boolean decided = members.values().stream().anyMatch(ConstantFolding::isKnownOmittable);
        return expression.with(decided ? withoutOmitted(members) : members);
    }

    private static boolean isKnownOmittable(Jsonata expression) {
        return expression instanceof Jsonata.Omittable omittable && omittable.value() instanceof Jsonata.Literal;
    }

    private static Map<String, Jsonata> withoutOmitted(Map<String, Jsonata> members) {
        Map<String, Jsonata> kept = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            Jsonata known = isKnownOmittable(value) ? ((Jsonata.Omittable) value).value() : value;
            if (known == value || !known.equals(Jsonata.NULL)) {
                kept.put(name, known);
            }
        });
        return kept;
    }

    @Override
    public Jsonata member(Jsonata.Member expression) {
        Jsonata target = rewrite(expression.target());
        if (target instanceof Jsonata.ObjectOf object
                && object.members().containsKey(expression.name())
                && droppable(object, expression.name())
                && !(object.members().get(expression.name()) instanceof Jsonata.Omittable)) {
            return object.members().get(expression.name());
        }
        if (target.equals(Jsonata.NULL) && expression.failure() != null) {
            return new Jsonata.Raise(expression.failure());
        }
        return expression.with(target);
    }

    @Override
    public Jsonata optional(Jsonata.OptionalMember expression) {
        Jsonata target = rewrite(expression.target());
        return target instanceof Jsonata.ObjectOf object
                        && !(object.members().get(expression.name()) instanceof Jsonata.Omittable)
                        && object.members().containsKey(expression.name())
                        && droppable(object, expression.name())
                ? object.members().get(expression.name())
                : expression.with(target);
    }

    private static boolean droppable(Jsonata.ObjectOf object, String kept) {
        Map<String, Jsonata> others = new LinkedHashMap<>(object.members());
        others.remove(kept);
        return others.values().stream().noneMatch(Failures::possible);
    }
}

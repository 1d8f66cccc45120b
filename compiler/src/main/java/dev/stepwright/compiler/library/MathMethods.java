package dev.stepwright.compiler.library;

import static dev.stepwright.compiler.library.OperandType.DOUBLE;
import static dev.stepwright.compiler.library.OperandType.INT;
import static dev.stepwright.compiler.library.OperandType.LONG;
import static dev.stepwright.compiler.library.Terms.unless;

import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Symbol;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * Methods of {@link Math}.
 *
 * <p>JSONata computes with doubles, which hold every result of two ints that is near the range of an int, so the exact
 * methods test the result. A long is exact within 2<sup>53</sup>: the exact methods on longs fail beyond it, which is
 * the one way of computing with longs that never gives a wrong number.
 */
final class MathMethods {

    static final Translation MAX = operands -> Jsonata.call("max", Terms.array(operands.get(0), operands.get(1)));
    static final Translation MIN = operands -> Jsonata.call("min", Terms.array(operands.get(0), operands.get(1)));

    private static final Jsonata SMALLEST = Jsonata.number(Integer.MIN_VALUE);
    private static final Jsonata LARGEST = Jsonata.number(Integer.MAX_VALUE);
    private static final Jsonata LARGEST_EXACT = Jsonata.number((1L << 53) - 1);
    private static final Jsonata ONE = Jsonata.number(1);
    private static final Jsonata NUMBER = new Jsonata.Local("number");
    private static final String OVERFLOW = "integer overflow";

    private static final List<LibraryMethod> INTS = List.of(
            row("abs(int)", calling("abs"), INT),
            row("addExact(int,int)", exactInt(Terms::plus), INT, INT),
            row("decrementExact(int)", exactIntWithOne(Terms::minus), INT),
            row("floorDiv(int,int)", MathMethods::floorDiv, INT, INT),
            row("floorMod(int,int)", MathMethods::floorMod, INT, INT),
            row("incrementExact(int)", exactIntWithOne(Terms::plus), INT),
            row("max(int,int)", MAX, INT, INT),
            row("min(int,int)", MIN, INT, INT),
            row("multiplyExact(int,int)", exactInt(Terms::times), INT, INT),
            row("negateExact(int)", operands -> inIntRange(negative(operands.get(0)), OVERFLOW), INT),
            row("subtractExact(int,int)", exactInt(Terms::minus), INT, INT));

    private static final List<LibraryMethod> LONGS = List.of(
            row("abs(long)", calling("abs"), LONG),
            row("addExact(long,long)", exactLong(Terms::plus), LONG, LONG),
            row("max(long,long)", MAX, LONG, LONG),
            row("min(long,long)", MIN, LONG, LONG),
            row("multiplyExact(long,int)", exactLong(Terms::times), LONG, INT),
            row("multiplyExact(long,long)", exactLong(Terms::times), LONG, LONG),
            row("subtractExact(long,long)", exactLong(Terms::minus), LONG, LONG),
            row("toIntExact(long)", operands -> inIntRange(operands.get(0), OVERFLOW), LONG));

    private static final List<LibraryMethod> DOUBLES = List.of(
            row("abs(double)", calling("abs"), DOUBLE),
            row("ceil(double)", calling("ceil"), DOUBLE),
            row("floor(double)", calling("floor"), DOUBLE),
            row("max(double,double)", MAX, DOUBLE, DOUBLE),
            row("min(double,double)", MIN, DOUBLE, DOUBLE),
            row("round(double)", MathMethods::round, DOUBLE),
            row("sqrt(double)", MathMethods::sqrt, DOUBLE));

    static final List<LibraryMethod> ROWS =
            Stream.of(INTS, LONGS, DOUBLES).flatMap(List::stream).toList();

    private MathMethods() {}

    private static LibraryMethod row(String method, Translation translation, OperandType... operands) {
        return LibraryMethod.strict("java.lang.Math." + method, translation, operands);
    }

    private static Translation calling(String function) {
        return operands -> Jsonata.call(function, operands.get(0));
    }

    private static Translation exactInt(BinaryOperator<Jsonata> operation) {
        return operands -> inIntRange(operation.apply(operands.get(0), operands.get(1)), OVERFLOW);
    }

    private static Translation exactIntWithOne(BinaryOperator<Jsonata> operation) {
        return operands -> inIntRange(operation.apply(operands.get(0), ONE), OVERFLOW);
    }

    /** A result that is an int, or a failure. */
    static Jsonata inIntRange(Jsonata result, String failure) {
        Jsonata outside = Terms.or(Terms.less(NUMBER, SMALLEST), Terms.greater(NUMBER, LARGEST));
        return new Jsonata.Sequence("number", result, unless(outside, failure, NUMBER));
    }

    /** A double rounds to 2^53 what lies just beyond, so the result may not reach it. */
    private static Translation exactLong(BinaryOperator<Jsonata> operation) {
        return operands -> exact(operation.apply(operands.get(0), operands.get(1)));
    }

    /** A long that JSON keeps, or a failure. */
    static Jsonata exact(Jsonata result) {
        Jsonata outside = Terms.greater(Jsonata.call("abs", NUMBER), LARGEST_EXACT);
        return new Jsonata.Sequence("number", result, unless(outside, "the long is not exact in JSON", NUMBER));
    }

    private static Jsonata negative(Jsonata number) {
        return new Jsonata.Negative(number);
    }

    private static Jsonata floorDiv(List<Jsonata> operands) {
        Jsonata quotient = new Jsonata.Operation(Symbol.DIVIDE, operands.get(0), operands.get(1));
        return divided(operands.get(1), Jsonata.call("floor", quotient));
    }

    /** The remainder has the sign of the dividend; Java's modulus that of the divisor. */
    private static Jsonata floorMod(List<Jsonata> operands) {
        Jsonata divisor = operands.get(1);
        Jsonata remainder = new Jsonata.Operation(Symbol.REMAINDER, operands.get(0), divisor);
        return divided(divisor, new Jsonata.Operation(Symbol.REMAINDER, Terms.plus(remainder, divisor), divisor));
    }

    private static Jsonata divided(Jsonata divisor, Jsonata value) {
        boolean notZero = divisor instanceof Jsonata.Literal literal && !literal.equals(Terms.ZERO);
        return notZero ? value : unless(Terms.equal(divisor, Terms.ZERO), "division by zero", value);
    }

    /**
     * Half rounds up, while JSONata's own function rounds it to even. Adding a half first would round the sum. What no
     * long holds becomes the nearest in Java, which JSON does not keep: the result is exact, or it fails.
     */
    private static Jsonata round(List<Jsonata> operands) {
        Jsonata number = operands.get(0);
        Jsonata floor = Jsonata.call("floor", number);
        Jsonata fraction = new Jsonata.Operation(Symbol.SUBTRACT, number, floor);
        return exact(new Jsonata.Condition(
                Terms.less(fraction, new Jsonata.Literal(0.5)), floor, Jsonata.call("ceil", number)));
    }

    private static Jsonata sqrt(List<Jsonata> operands) {
        Jsonata number = operands.get(0);
        return unless(
                Terms.less(number, Terms.ZERO), "the square root of a negative number", Jsonata.call("sqrt", number));
    }
}

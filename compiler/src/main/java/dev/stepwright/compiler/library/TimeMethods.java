package dev.stepwright.compiler.library;

import static dev.stepwright.compiler.library.OperandType.INSTANT;
import static dev.stepwright.compiler.library.OperandType.LOCAL_DATE;
import static dev.stepwright.compiler.library.OperandType.LONG;
import static dev.stepwright.compiler.library.OperandType.SAME_AS_FIRST;

import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Symbol;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Methods of {@link Instant} and {@link LocalDate}, texts in JSON as their {@code toString} writes them.
 *
 * <p>JSONata knows times as milliseconds, and Java's go down to nanoseconds: texts are compared as texts, and only
 * whole seconds and days are added. Whoever starts an execution may write a time in another form; then these fail.
 */
final class TimeMethods {

    private static final int NO_VARIABLE = -1;
    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String IN_UTC =
            DATE + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{3}|[.][0-9]{6}|[.][0-9]{9})?Z";

    /** The characters of an instant down to its seconds, and with nanoseconds. */
    private static final long SECONDS_LENGTH = 19;

    private static final long NANOSECONDS_LENGTH = 29;
    private static final long DATE_LENGTH = 10;
    private static final long SECOND = 1_000;
    private static final long DAY = 86_400_000;

    private static final List<LibraryMethod> INSTANTS = List.of(
            LibraryMethod.nullTolerant(Expression.LibraryCall.NOW, operands -> new Jsonata.Fresh("now", NO_VARIABLE)),
            LibraryMethod.instance(
                    "java.time.Instant.equals(java.lang.Object)", same(TimeMethods::instant), INSTANT, SAME_AS_FIRST),
            instants("isAfter(java.time.Instant)", comparing(Terms::greater, TimeMethods::instant), INSTANT),
            instants("isBefore(java.time.Instant)", comparing(Terms::less, TimeMethods::instant), INSTANT),
            instants("minusSeconds(long)", operands -> moved(operands, Symbol.SUBTRACT), LONG),
            instants("plusSeconds(long)", operands -> moved(operands, Symbol.ADD), LONG),
            LibraryMethod.strict("java.time.Instant.toString()", Translation.SAME, INSTANT));

    private static final List<LibraryMethod> DATES = List.of(
            LibraryMethod.instance(
                    "java.time.LocalDate.equals(java.lang.Object)", same(TimeMethods::date), LOCAL_DATE, SAME_AS_FIRST),
            dates("getDayOfMonth()", operands -> part(operands, 8, 2)),
            dates("getMonthValue()", operands -> part(operands, 5, 2)),
            dates("getYear()", operands -> part(operands, 0, 4)),
            dates(
                    "isAfter(java.time.chrono.ChronoLocalDate)",
                    comparing(Terms::greater, TimeMethods::date),
                    LOCAL_DATE),
            dates("isBefore(java.time.chrono.ChronoLocalDate)", comparing(Terms::less, TimeMethods::date), LOCAL_DATE),
            dates("isEqual(java.time.chrono.ChronoLocalDate)", comparing(Terms::equal, TimeMethods::date), LOCAL_DATE),
            dates("minusDays(long)", operands -> movedDate(operands, Symbol.SUBTRACT), LONG),
            dates("plusDays(long)", operands -> movedDate(operands, Symbol.ADD), LONG),
            LibraryMethod.strict("java.time.LocalDate.toString()", Translation.SAME, LOCAL_DATE));

    static final List<LibraryMethod> ROWS =
            Stream.of(INSTANTS, DATES).flatMap(List::stream).toList();

    private TimeMethods() {}

    private static LibraryMethod instants(String method, Translation translation, OperandType other) {
        return LibraryMethod.strict("java.time.Instant." + method, translation, INSTANT, other);
    }

    private static LibraryMethod dates(String method, Translation translation, OperandType... others) {
        OperandType[] operands =
                Stream.concat(Stream.of(LOCAL_DATE), Stream.of(others)).toArray(OperandType[]::new);
        return LibraryMethod.strict("java.time.LocalDate." + method, translation, operands);
    }

    private static Translation comparing(BinaryOperator<Jsonata> comparison, UnaryOperator<Jsonata> comparable) {
        return operands -> comparison.apply(comparable.apply(operands.get(0)), comparable.apply(operands.get(1)));
    }

    private static Translation same(UnaryOperator<Jsonata> comparable) {
        return operands -> Terms.and(
                Terms.isPresent(operands.get(1)),
                Terms.equal(comparable.apply(operands.get(0)), comparable.apply(operands.get(1))));
    }

    private static Jsonata understood(Jsonata text, String pattern, Jsonata value) {
        boolean surely = text instanceof Jsonata.Literal literal
                && literal.value() instanceof String constant
                && constant.matches(pattern);
        return surely
                ? value
                : new Jsonata.Condition(
                        Terms.matches(text, pattern),
                        value,
                        new Jsonata.Raise("the time has another form than Java writes"));
    }

    /** With nine digits behind the point, so that texts are in the order of the instants. */
    private static Jsonata instant(Jsonata text) {
        if (text instanceof Jsonata.Literal literal && literal.value() instanceof String constant) {
            return understood(text, IN_UTC, Jsonata.text(withNanoseconds(constant)));
        }
        Jsonata start = Jsonata.call("substringBefore", text, Jsonata.text("Z"));
        Jsonata withPoint = new Jsonata.Condition(
                Jsonata.call("contains", text, Jsonata.text(".")), start, joined(start, Jsonata.text(".")));
        return understood(
                text, IN_UTC, Jsonata.call("pad", withPoint, Jsonata.number(NANOSECONDS_LENGTH), Jsonata.text("0")));
    }

    private static String withNanoseconds(String instant) {
        String start = instant.substring(0, instant.length() - 1);
        String withPoint = start.contains(".") ? start : start + ".";
        return withPoint + "0".repeat((int) Math.max(0, NANOSECONDS_LENGTH - withPoint.length()));
    }

    private static Jsonata date(Jsonata text) {
        return understood(text, DATE, text);
    }

    /** The fraction of a second stays as it is. */
    private static Jsonata moved(List<Jsonata> operands, Symbol direction) {
        Jsonata text = operands.get(0);
        Jsonata seconds = Jsonata.call("substring", text, Terms.ZERO, Jsonata.number(SECONDS_LENGTH));
        Jsonata fraction = Jsonata.call("substring", text, Jsonata.number(SECONDS_LENGTH));
        Jsonata later = later(joined(seconds, Jsonata.text("Z")), direction, operands.get(1), SECOND);
        Jsonata start = Jsonata.call("substring", later, Terms.ZERO, Jsonata.number(SECONDS_LENGTH));
        return understood(text, IN_UTC, joined(start, fraction));
    }

    private static Jsonata movedDate(List<Jsonata> operands, Symbol direction) {
        Jsonata text = operands.get(0);
        Jsonata later = later(joined(text, Jsonata.text("T00:00:00Z")), direction, operands.get(1), DAY);
        return understood(text, DATE, Jsonata.call("substring", later, Terms.ZERO, Jsonata.number(DATE_LENGTH)));
    }

    private static Jsonata later(Jsonata instant, Symbol direction, Jsonata amount, long unit) {
        Jsonata difference = Terms.times(amount, Jsonata.number(unit));
        Jsonata sum = new Jsonata.Operation(direction, Jsonata.call("toMillis", instant), difference);
        Jsonata moved = new Jsonata.Local("moved");
        Jsonata outside = Terms.or(
                Terms.less(
                        moved,
                        Jsonata.number(Instant.parse("0000-01-01T00:00:00Z").toEpochMilli())),
                Terms.greater(
                        moved,
                        Jsonata.number(Instant.parse("9999-12-31T23:59:59Z").toEpochMilli())));
        return new Jsonata.Sequence(
                "moved", sum, Terms.unless(outside, "the year has not four digits", Jsonata.call("fromMillis", moved)));
    }

    private static Jsonata part(List<Jsonata> operands, int start, int length) {
        Jsonata text = operands.get(0);
        Jsonata digits = Jsonata.call("substring", text, Jsonata.number(start), Jsonata.number(length));
        return understood(text, DATE, Jsonata.call("number", digits));
    }

    private static Jsonata joined(Jsonata left, Jsonata right) {
        return new Jsonata.Operation(Symbol.CONCATENATE, left, right);
    }
}

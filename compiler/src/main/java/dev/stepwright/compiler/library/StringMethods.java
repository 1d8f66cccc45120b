package dev.stepwright.compiler.library;

import static dev.stepwright.compiler.library.OperandType.INT;
import static dev.stepwright.compiler.library.OperandType.LIST_OF_STRINGS;
import static dev.stepwright.compiler.library.OperandType.LOCALE;
import static dev.stepwright.compiler.library.OperandType.PRINTED;
import static dev.stepwright.compiler.library.OperandType.SAME_AS_FIRST;
import static dev.stepwright.compiler.library.OperandType.STRING;
import static dev.stepwright.compiler.library.Terms.isNegative;
import static dev.stepwright.compiler.library.Terms.length;
import static dev.stepwright.compiler.library.Terms.unless;

import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Symbol;
import java.util.List;

/** Methods of {@link String}. */
final class StringMethods {

    /** What {@link String#trim} removes. */
    private static final String CONTROLS = "\\x00-\\x20";

    /** What {@link Character#isWhitespace(int)} holds for, and with it {@link String#strip}. */
    private static final String WHITE =
            "\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";

    private static final String NEXT_LINE = "\\x85";

    static final List<LibraryMethod> ROWS = List.of(
            row("concat(java.lang.String)", StringMethods::concat, STRING, STRING),
            row("contains(java.lang.CharSequence)", StringMethods::contains, STRING, STRING),
            row("endsWith(java.lang.String)", StringMethods::endsWith, STRING, STRING),
            LibraryMethod.instance(
                    "java.lang.String.equals(java.lang.Object)", Equality.OF_VALUES, STRING, SAME_AS_FIRST),
            LibraryMethod.instance(
                    "java.lang.String.equalsIgnoreCase(java.lang.String)",
                    StringMethods::equalsIgnoreCase,
                    STRING,
                    STRING),
            row("indexOf(java.lang.String)", StringMethods::indexOf, STRING, STRING),
            row("isBlank()", StringMethods::isBlank, STRING),
            row("isEmpty()", StringMethods::isEmpty, STRING),
            row("join(java.lang.CharSequence,java.lang.CharSequence[])", StringMethods::join, STRING, LIST_OF_STRINGS),
            row("join(java.lang.CharSequence,java.lang.Iterable)", StringMethods::join, STRING, LIST_OF_STRINGS),
            row("length()", operands -> length(operands.get(0)), STRING),
            row("repeat(int)", StringMethods::repeat, STRING, INT),
            row(
                    "replace(java.lang.CharSequence,java.lang.CharSequence)",
                    StringMethods::replace,
                    STRING,
                    STRING,
                    STRING),
            row("startsWith(java.lang.String)", StringMethods::startsWith, STRING, STRING),
            row("strip()", stripping(WHITE, NEXT_LINE), STRING),
            row("stripLeading()", removing("^[" + WHITE + "]+"), STRING),
            row("stripTrailing()", strippingEnd(WHITE, NEXT_LINE), STRING),
            row("substring(int)", StringMethods::substring, STRING, INT),
            row("substring(int,int)", StringMethods::substringBetween, STRING, INT, INT),
            row("toLowerCase()", calling("lowercase"), STRING),
            row("toLowerCase(java.util.Locale)", calling("lowercase"), STRING, LOCALE),
            row("toString()", Translation.SAME, STRING),
            row("toUpperCase()", calling("uppercase"), STRING),
            row("toUpperCase(java.util.Locale)", calling("uppercase"), STRING, LOCALE),
            row("trim()", stripping(CONTROLS, NEXT_LINE + "\\u2028\\u2029"), STRING),
            LibraryMethod.strict(Library.SIMPLE_NAME, removing("^.*[.$][0-9]*"), STRING),
            LibraryMethod.nullTolerant("java.lang.String.valueOf(boolean)", calling("string"), PRINTED),
            LibraryMethod.nullTolerant("java.lang.String.valueOf(int)", calling("string"), PRINTED),
            LibraryMethod.nullTolerant("java.lang.String.valueOf(java.lang.Object)", calling("string"), PRINTED));

    private StringMethods() {}

    private static LibraryMethod row(String method, Translation translation, OperandType... operands) {
        return LibraryMethod.strict("java.lang.String." + method, translation, operands);
    }

    private static Translation calling(String function) {
        return operands -> Jsonata.call(function, operands.get(0));
    }

    private static Translation removing(String pattern) {
        return replacing(pattern, "");
    }

    private static Translation replacing(String pattern, String replacement) {
        return operands ->
                Jsonata.call("replace", operands.get(0), new Jsonata.Pattern(pattern), Jsonata.text(replacement));
    }

    /** @param terminators the line terminators that are not among the characters */
    private static Translation stripping(String characters, String terminators) {
        return replacing("^[" + characters + "]+|" + atEnd(characters, terminators), "$1");
    }

    private static Translation strippingEnd(String characters, String terminators) {
        return replacing(atEnd(characters, terminators), "$1");
    }

    /**
     * Where regular expressions are Java's, the end of a pattern also stands in front of a last line terminator; what
     * is found in front of one is the group, and stays.
     */
    private static String atEnd(String characters, String terminators) {
        String several = "[" + characters + "]+";
        return "(" + several + "[" + terminators + "])$|" + several + "$";
    }

    private static Jsonata isEmpty(List<Jsonata> operands) {
        return Terms.equal(operands.get(0), Jsonata.text(""));
    }

    /** That nothing but white space is there, since JSONata takes no pattern that matches the empty text. */
    private static Jsonata isBlank(List<Jsonata> operands) {
        Jsonata other = new Jsonata.Pattern("[^" + WHITE + "]");
        return Jsonata.call("not", Jsonata.call("contains", operands.get(0), other));
    }

    private static Jsonata concat(List<Jsonata> operands) {
        return new Jsonata.Operation(Symbol.CONCATENATE, operands.get(0), operands.get(1));
    }

    private static Jsonata contains(List<Jsonata> operands) {
        return Jsonata.call("contains", operands.get(0), operands.get(1));
    }

    private static Jsonata startsWith(List<Jsonata> operands) {
        Jsonata prefix = operands.get(1);
        Jsonata start = Jsonata.call("substring", operands.get(0), Terms.ZERO, length(prefix));
        return Terms.equal(start, prefix);
    }

    /** The end as long as the suffix; a text that is shorter is taken whole, and is no suffix either. */
    private static Jsonata endsWith(List<Jsonata> operands) {
        Jsonata text = operands.get(0);
        Jsonata suffix = operands.get(1);
        boolean counted = length(suffix) instanceof Jsonata.Literal literal && !literal.equals(Terms.ZERO);
        Jsonata start = counted ? new Jsonata.Negative(length(suffix)) : Terms.minus(length(text), length(suffix));
        return Terms.equal(Jsonata.call("substring", text, start), suffix);
    }

    private static Jsonata indexOf(List<Jsonata> operands) {
        Jsonata before = Jsonata.call("substringBefore", operands.get(0), operands.get(1));
        return new Jsonata.Condition(contains(operands), Jsonata.call("length", before), Jsonata.number(-1));
    }

    private static Jsonata substring(List<Jsonata> operands) {
        Jsonata text = operands.get(0);
        Jsonata begin = operands.get(1);
        Jsonata outside = Terms.anyOf(isNegative(begin), Terms.greater(begin, length(text)));
        return unless(outside, "the index is out of bounds", Jsonata.call("substring", text, begin));
    }

    private static Jsonata substringBetween(List<Jsonata> operands) {
        Jsonata text = operands.get(0);
        Jsonata begin = operands.get(1);
        Jsonata end = operands.get(2);
        Jsonata outside = Terms.anyOf(isNegative(begin), after(begin, end), Terms.greater(end, length(text)));
        Jsonata part = Jsonata.call("substring", text, begin, Terms.minus(end, begin));
        return unless(outside, "the index is out of bounds", part);
    }

    private static Jsonata after(Jsonata begin, Jsonata end) {
        boolean inOrder = Terms.minus(end, begin) instanceof Jsonata.Literal difference
                && difference.value() instanceof Long length
                && length >= 0;
        return inOrder ? Jsonata.FALSE : Terms.less(end, begin);
    }

    /** JSONata finds no empty text to replace. */
    private static Jsonata replace(List<Jsonata> operands) {
        Jsonata replaced = Jsonata.call("replace", operands.get(0), operands.get(1), operands.get(2));
        boolean findable = operands.get(1) instanceof Jsonata.Literal literal && !"".equals(literal.value());
        return findable
                ? replaced
                : unless(
                        Terms.equal(operands.get(1), Jsonata.text("")),
                        "the text to replace must not be empty",
                        replaced);
    }

    private static Jsonata repeat(List<Jsonata> operands) {
        Jsonata text = operands.get(0);
        Jsonata count = operands.get(1);
        Jsonata repeated = Jsonata.call("pad", Jsonata.text(""), Terms.times(count, length(text)), text);
        Jsonata negative = isNegative(count);
        return negative.equals(Jsonata.FALSE) ? repeated : unless(negative, "the count is negative", repeated);
    }

    private static Jsonata join(List<Jsonata> operands) {
        Jsonata joined = Jsonata.call("join", operands.get(1), operands.get(0));
        return new Jsonata.Raising(joined, "an element of the list is null");
    }

    private static Jsonata equalsIgnoreCase(List<Jsonata> operands) {
        Jsonata other = operands.get(1);
        Jsonata same = Terms.equal(Jsonata.call("lowercase", operands.get(0)), Jsonata.call("lowercase", other));
        boolean present = other instanceof Jsonata.Literal literal && literal.value() != null;
        return present ? same : Terms.and(Terms.isPresent(other), same);
    }
}

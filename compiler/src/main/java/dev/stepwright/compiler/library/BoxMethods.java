package dev.stepwright.compiler.library;

import static dev.stepwright.compiler.library.OperandType.BOOLEAN;
import static dev.stepwright.compiler.library.OperandType.DOUBLE;
import static dev.stepwright.compiler.library.OperandType.INT;
import static dev.stepwright.compiler.library.OperandType.LONG;
import static dev.stepwright.compiler.library.OperandType.PRINTED;
import static dev.stepwright.compiler.library.OperandType.SAME_AS_FIRST;
import static dev.stepwright.compiler.library.OperandType.STRING;

import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Parts;
import dev.stepwright.compiler.jsonata.Symbol;
import java.util.List;
import java.util.stream.Stream;

/**
 * Methods of the classes that box primitives.
 *
 * <p>The readers write unboxing as the call that the Java Language Specification defines it by (5.1.8); {@code Byte}
 * and {@code Short} travel as ints, {@code Float} as a double.
 */
final class BoxMethods {

    private static final List<LibraryMethod> BOOLEANS = List.of(
            row("Boolean.booleanValue()", Translation.SAME, BOOLEAN),
            LibraryMethod.instance(
                    "java.lang.Boolean.equals(java.lang.Object)", Equality.OF_VALUES, BOOLEAN, SAME_AS_FIRST),
            LibraryMethod.nullTolerant("java.lang.Boolean.parseBoolean(java.lang.String)", BoxMethods::isTrue, STRING),
            row("Boolean.toString()", BoxMethods::string, PRINTED),
            row("Boolean.toString(boolean)", BoxMethods::string, PRINTED),
            row("Boolean.valueOf(boolean)", Translation.SAME, BOOLEAN),
            LibraryMethod.nullTolerant("java.lang.Boolean.valueOf(java.lang.String)", BoxMethods::isTrue, STRING));

    private static final List<LibraryMethod> NUMBERS = List.of(
            row("Double.doubleValue()", Translation.SAME, DOUBLE),
            row("Double.intValue()", BoxMethods::truncated, DOUBLE),
            row("Double.sum(double,double)", BoxMethods::sum, DOUBLE, DOUBLE),
            row("Double.valueOf(double)", Translation.SAME, DOUBLE),
            row("Long.compare(long,long)", BoxMethods::compare, LONG, LONG),
            row("Long.doubleValue()", Translation.SAME, LONG),
            row("Long.longValue()", Translation.SAME, LONG),
            row("Long.parseLong(java.lang.String)", BoxMethods::parsedLong, STRING),
            row("Long.valueOf(long)", Translation.SAME, LONG));

    private static final List<LibraryMethod> INTEGERS = List.of(
            row("Integer.compare(int,int)", BoxMethods::compare, INT, INT),
            row("Integer.compareTo(java.lang.Integer)", BoxMethods::compare, INT, INT),
            row("Integer.doubleValue()", Translation.SAME, INT),
            LibraryMethod.instance(
                    "java.lang.Integer.equals(java.lang.Object)", Equality.OF_VALUES, INT, SAME_AS_FIRST),
            row("Integer.intValue()", Translation.SAME, INT),
            row("Integer.longValue()", Translation.SAME, INT),
            row("Integer.max(int,int)", MathMethods.MAX, INT, INT),
            row("Integer.min(int,int)", MathMethods.MIN, INT, INT),
            row("Integer.parseInt(java.lang.String)", BoxMethods::parsed, STRING),
            row("Integer.signum(int)", operands -> compare(List.of(operands.get(0), Terms.ZERO)), INT),
            row("Integer.sum(int,int)", BoxMethods::sum, INT, INT),
            row("Integer.toString()", BoxMethods::string, PRINTED),
            row("Integer.toString(int)", BoxMethods::string, PRINTED),
            row("Integer.valueOf(int)", Translation.SAME, INT),
            row("Integer.valueOf(java.lang.String)", BoxMethods::parsed, STRING));

    static final List<LibraryMethod> ROWS =
            Stream.of(BOOLEANS, NUMBERS, INTEGERS).flatMap(List::stream).toList();

    /** Up to this size an expression is rather repeated than named. */
    private static final int SHORT = 8;

    private BoxMethods() {}

    private static LibraryMethod row(String method, Translation translation, OperandType... operands) {
        return LibraryMethod.strict("java.lang." + method, translation, operands);
    }

    private static Jsonata string(List<Jsonata> operands) {
        return Jsonata.call("string", operands.get(0));
    }

    private static Jsonata isTrue(List<Jsonata> operands) {
        Jsonata text = operands.get(0);
        return Terms.and(Terms.isPresent(text), Terms.equal(Jsonata.call("lowercase", text), Jsonata.text("true")));
    }

    private static Jsonata compare(List<Jsonata> operands) {
        Jsonata left = operands.get(0);
        Jsonata right = operands.get(1);
        return new Jsonata.Condition(
                Terms.less(left, right),
                Jsonata.number(-1),
                new Jsonata.Condition(Terms.equal(left, right), Terms.ZERO, Jsonata.number(1)));
    }

    /** JSONata reads more than Java does, fractions for example, but no plus sign. */
    private static Jsonata parsed(List<Jsonata> operands) {
        Jsonata text = operands.get(0);
        Jsonata digits = Jsonata.call("replace", text, Jsonata.text("+"), Jsonata.text(""));
        Jsonata number = new Jsonata.Condition(
                Terms.matches(text, "[+-]?0*[0-9]{1,10}"),
                Jsonata.call("number", digits),
                new Jsonata.Raise("the text is not an int"));
        return MathMethods.inIntRange(number, "the text is not an int");
    }

    private static Jsonata parsedLong(List<Jsonata> operands) {
        Jsonata text = operands.get(0);
        Jsonata digits = Jsonata.call("replace", text, Jsonata.text("+"), Jsonata.text(""));
        Jsonata number = new Jsonata.Condition(
                Terms.matches(text, "[+-]?0*[0-9]{1,16}"),
                Jsonata.call("number", digits),
                new Jsonata.Raise("the text is not a long that JSON keeps"));
        return MathMethods.exact(number);
    }

    /** Toward zero, and the nearest int for what is out of range (Java Language Specification 5.1.3). */
    private static Jsonata truncated(List<Jsonata> operands) {
        Jsonata number = operands.get(0);
        if (Parts.size(number) > SHORT) {
            Jsonata named = new Jsonata.Local("number");
            return new Jsonata.Sequence("number", number, truncated(List.of(named)));
        }
        Jsonata fraction = new Jsonata.Operation(Symbol.REMAINDER, number, Jsonata.number(1));
        Jsonata whole = new Jsonata.Operation(Symbol.SUBTRACT, number, fraction);
        return limited("max", Integer.MIN_VALUE, limited("min", Integer.MAX_VALUE, whole));
    }

    private static Jsonata limited(String function, long limit, Jsonata value) {
        return Jsonata.call(function, new Jsonata.ArrayOf(List.of(Jsonata.number(limit), value), false));
    }

    private static Jsonata sum(List<Jsonata> operands) {
        return new Jsonata.Operation(Symbol.ADD, operands.get(0), operands.get(1));
    }
}

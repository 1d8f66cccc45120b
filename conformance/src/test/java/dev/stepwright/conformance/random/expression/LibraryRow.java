package dev.stepwright.conformance.random.expression;

import dev.stepwright.conformance.random.world.Type;
import dev.stepwright.conformance.random.world.Type.Simple;
import java.util.List;

/**
 * A method of Java's own classes.
 *
 * @param source the call, with <code>{0}</code> for the first operand
 * @param observed the same for the observed run
 * @param fails whether it may fail although no operand is null
 */
record LibraryRow(Type result, String source, String observed, boolean fails, List<Type> operands) {

    private static final Type INT = Simple.INT;
    private static final Type TEXT = Simple.STRING;
    private static final Type BOOLEAN = Simple.BOOLEAN;
    private static final Type DOUBLE = Simple.DOUBLE;
    private static final Type TEXTS = new Type.ListType(TEXT);
    private static final Type INTS = new Type.ListType(Simple.BOXED_INT);

    static final List<LibraryRow> ALL = List.of(
            row(TEXT, "{0}.concat({1})", TEXT, TEXT),
            row(BOOLEAN, "{0}.contains({1})", TEXT, TEXT),
            row(BOOLEAN, "{0}.startsWith({1})", TEXT, TEXT),
            row(BOOLEAN, "{0}.endsWith({1})", TEXT, TEXT),
            row(BOOLEAN, "{0}.equalsIgnoreCase({1})", TEXT, TEXT),
            row(BOOLEAN, "{0}.isBlank()", TEXT),
            row(TEXT, "{0}.strip()", TEXT),
            row(TEXT, "{0}.stripLeading()", TEXT),
            row(TEXT, "{0}.stripTrailing()", TEXT),
            row(TEXT, "{0}.trim()", TEXT),
            row(TEXT, "{0}.toUpperCase()", TEXT),
            row(TEXT, "{0}.toLowerCase()", TEXT),
            row(TEXT, "{0}.toString()", TEXT),
            observed(INT, "{0}.length()", "Observed.plain({0}).length()", TEXT),
            observed(INT, "{0}.indexOf({1})", "Observed.plain({0}).indexOf({1})", TEXT, TEXT),
            failing(TEXT, "{0}.substring({1})", "Observed.plain({0}).substring({1})", TEXT, INT),
            failing(TEXT, "{0}.substring({1}, {2})", "Observed.plain({0}).substring({1}, {2})", TEXT, INT, INT),
            failing(TEXT, "{0}.repeat({1} % 3)", "{0}.repeat({1} % 3)", TEXT, INT),
            observed(TEXT, "{0}.replace(\"a\", {1})", "{0}.replace(\"a\", {1})", TEXT, TEXT),
            row(TEXT, "String.valueOf({0})", INT),
            row(TEXT, "String.valueOf({0})", BOOLEAN),
            failing(TEXT, "String.join(\", \", {0})", "String.join(\", \", Observed.complete({0}))", TEXTS),
            failing(BOOLEAN, "{0}.contains({1})", "{0}.contains(Observed.present({1}))", TEXTS, TEXT),
            row(TEXTS, "Flow.append({0}, {1})", TEXTS, TEXT),
            row(INTS, "Flow.concat({0}, {1})", INTS, INTS),
            failing(TEXTS, "List.copyOf({0})", "List.copyOf({0})", TEXTS),
            observed(INT, "Math.abs({0})", "Observed.absolute({0})", INT),
            row(INT, "Math.max({0}, {1})", INT, INT),
            row(INT, "Math.min({0}, {1})", INT, INT),
            row(DOUBLE, "Math.max({0}, {1})", DOUBLE, DOUBLE),
            failing(INT, "Math.floorDiv({0}, {1})", "Observed.floorDivide({0}, {1})", INT, INT),
            failing(INT, "Math.floorMod({0}, {1})", "Math.floorMod({0}, {1})", INT, INT),
            failing(INT, "Math.addExact({0}, {1})", "Math.addExact({0}, {1})", INT, INT),
            failing(INT, "Math.multiplyExact({0}, {1})", "Math.multiplyExact({0}, {1})", INT, INT),
            row(DOUBLE, "Math.floor({0})", DOUBLE),
            row(DOUBLE, "Math.ceil({0})", DOUBLE),
            observed(Simple.LONG, "Math.round({0})", "Observed.exact(Math.round({0}))", DOUBLE),
            row(INT, "Integer.compare({0}, {1})", INT, INT),
            row(INT, "Integer.signum({0})", INT),
            row(TEXT, "Integer.toString({0})", INT),
            failing(INT, "Integer.parseInt({0})", "Integer.parseInt({0})", TEXT),
            row(BOOLEAN, "Boolean.parseBoolean({0})", TEXT),
            failing(TEXT, "Objects.requireNonNull({0})", "Objects.requireNonNull({0})", TEXT),
            row(TEXT, "Objects.requireNonNullElse({0}, {1})", TEXT, TEXT),
            failing(INT, "Math.negateExact({0})", "Math.negateExact({0})", INT),
            failing(INT, "Math.incrementExact({0})", "Math.incrementExact({0})", INT),
            row(Simple.BOXED_INT, "Integer.valueOf({0})", INT),
            row(BOOLEAN, "Objects.isNull({0})", TEXT),
            row(BOOLEAN, "Objects.nonNull({0})", INTS));

    /** Whether the types of the operands say less than that they are these. */
    boolean isGeneric() {
        return source.startsWith("Objects.")
                || source.startsWith("Flow.")
                || source.startsWith("List.")
                || source.startsWith("String.join")
                || source.contains(".contains(")
                || source.contains(".replace(");
    }

    private static LibraryRow row(Type result, String call, Type... operands) {
        return new LibraryRow(result, call, call, false, List.of(operands));
    }

    private static LibraryRow observed(Type result, String call, String observed, Type... operands) {
        return new LibraryRow(result, call, observed, false, List.of(operands));
    }

    private static LibraryRow failing(Type result, String call, String observed, Type... operands) {
        return new LibraryRow(result, call, observed, true, List.of(operands));
    }
}

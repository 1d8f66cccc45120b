package dev.stepwright.compiler.frontend.code;

import com.sun.source.tree.Tree;
import java.util.Locale;
import java.util.Map;

/**
 * Why Java constructs are outside the language, and what to write instead.
 *
 * <p>Constructs go by the names of javac's kinds of tree, so that kinds newer than our own JDK can be named too.
 */
final class UnsupportedConstructs {

    private static final String TO_STEP = "Do this in a @Step method and call that.";
    private static final String IN_PLACE = "it changes a variable in the middle of an expression,"
            + " and a state assigns its variables only after its expressions";
    private static final String OWN_STATEMENT = "Write the assignment as a statement of its own.";
    private static final String NO_FUNCTIONS = "a state passes on JSON values, and a function is none";
    private static final String PLAIN_ARGUMENT =
            "Write a lambda only as an argument of Flow.parallel or of a stream's operation, or use a @Step method.";
    private static final String NO_ARRAYS = "an array can change in place, and JSON values cannot";
    private static final String USE_LIST = "Use a List, which List.of or a step makes.";
    private static final String NO_CLASSES = "a state passes on JSON values, and no class is known there";
    private static final String NO_BITS = "the expressions of a state machine have no operators on bits";
    private static final String TOP_LEVEL = "Declare it outside the method.";

    /**
     * A construct in words.
     *
     * @param what a noun phrase with its article
     * @param why a clause
     * @param instead a sentence
     */
    record Construct(String what, String why, String instead) {}

    private static final Map<String, Construct> BY_KIND = Map.ofEntries(
            Map.entry("TYPE_CAST", new Construct("a cast of this type", NO_CLASSES, TO_STEP)),
            Map.entry("LAMBDA_EXPRESSION", new Construct("a lambda here", NO_FUNCTIONS, PLAIN_ARGUMENT)),
            Map.entry(
                    "MEMBER_REFERENCE",
                    new Construct(
                            "a method reference",
                            NO_FUNCTIONS,
                            "Write it only as an argument of a stream's operation; a branch of Flow.parallel is a lambda.")),
            Map.entry("NEW_ARRAY", new Construct("an array", NO_ARRAYS, USE_LIST)),
            Map.entry("ARRAY_ACCESS", new Construct("an array element", NO_ARRAYS, USE_LIST)),
            Map.entry("ASSIGNMENT", new Construct("an assignment in an expression", IN_PLACE, OWN_STATEMENT)),
            Map.entry("POSTFIX_INCREMENT", new Construct("++ in an expression", IN_PLACE, OWN_STATEMENT)),
            Map.entry("POSTFIX_DECREMENT", new Construct("-- in an expression", IN_PLACE, OWN_STATEMENT)),
            Map.entry("PREFIX_INCREMENT", new Construct("++ in an expression", IN_PLACE, OWN_STATEMENT)),
            Map.entry("PREFIX_DECREMENT", new Construct("-- in an expression", IN_PLACE, OWN_STATEMENT)),
            Map.entry("AND", new Construct("the operator &", NO_BITS, "Write && between conditions.")),
            Map.entry("OR", new Construct("the operator |", NO_BITS, "Write || between conditions.")),
            Map.entry("XOR", new Construct("the operator ^", NO_BITS, "Write != between conditions.")),
            Map.entry("BITWISE_COMPLEMENT", new Construct("the operator ~", NO_BITS, TO_STEP)),
            Map.entry("LEFT_SHIFT", new Construct("the operator <<", NO_BITS, TO_STEP)),
            Map.entry("RIGHT_SHIFT", new Construct("the operator >>", NO_BITS, TO_STEP)),
            Map.entry("UNSIGNED_RIGHT_SHIFT", new Construct("the operator >>>", NO_BITS, TO_STEP)),
            Map.entry(
                    "CHAR_LITERAL",
                    new Construct("a char", "JSON has strings but no characters", "Write a string in double quotes.")),
            Map.entry("CLASS", new Construct("a class declaration", NO_CLASSES, TOP_LEVEL)),
            Map.entry("ENUM", new Construct("an enum declaration", NO_CLASSES, TOP_LEVEL)),
            Map.entry("INTERFACE", new Construct("an interface declaration", NO_CLASSES, TOP_LEVEL)),
            Map.entry("RECORD", new Construct("a record declaration", NO_CLASSES, TOP_LEVEL)),
            Map.entry(
                    "SYNCHRONIZED",
                    new Construct("synchronized", "states share no memory that could be locked", TO_STEP)),
            Map.entry(
                    "ASSERT",
                    new Construct(
                            "assert",
                            "whether it runs depends on a switch of the JVM, and a state machine has none",
                            "Write an if that throws an exception.")));

    static final Construct TRY_WITH_RESOURCES = new Construct(
            "try with resources", "a resource is open in one process, and every step runs in its own", TO_STEP);

    static final Construct PATTERN_VARIABLE = new Construct(
            "an assignment to the variable of a pattern",
            "it stands for the value that matched, and has none of its own",
            "Declare a variable for the new value.");

    static final Construct CAUGHT_VARIABLE = new Construct(
            "an assignment to the variable of a catch clause",
            "it stands for the error that was caught, of which a state machine has the name and the message",
            "Throw the other exception at once: write throw new X(...) in the place of the assignment.");

    static final Construct COMPOUND_IN_EXPRESSION =
            new Construct("a compound assignment in an expression", IN_PLACE, OWN_STATEMENT);

    private UnsupportedConstructs() {}

    static Construct cast(Object from, Object to) {
        return new Construct(
                "a cast from " + from + " to " + to, "JSON numbers have neither a width nor single precision", TO_STEP);
    }

    static Construct switchOn(Object type) {
        return new Construct(
                "a switch on a value of type " + type,
                "the compiler compares a selector only with strings, enum constants and ints",
                "Switch on one of these, or write an if for each case.");
    }

    static Construct of(Tree tree) {
        String kind = tree.getKind().name();
        if (kind.endsWith("_ASSIGNMENT")) {
            return COMPOUND_IN_EXPRESSION;
        }
        return named(kind);
    }

    static Construct named(String kind) {
        String words = "this code (" + kind.toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
        return BY_KIND.getOrDefault(
                kind, new Construct(words, "the compiler knows no states that do the same", TO_STEP));
    }
}

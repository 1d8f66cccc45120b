package dev.stepwright.compiler.library;

import dev.stepwright.compiler.jsonata.Jsonata;
import java.time.Duration;
import java.util.List;

/** What is made of a {@link Duration}, a text in JSON as ISO 8601 has it. */
final class DurationMethods {

    /** What {@link Duration#parse} reads, in the letters and signs that {@link Duration#toString} writes. */
    private static final String DURATION = "P(-?[0-9]+D)?(T(-?[0-9]+H)?(-?[0-9]+M)?(-?[0-9]+([.][0-9]{1,9})?S)?)?";

    private static final Jsonata TEXT = new Jsonata.Local("duration");
    private static final Jsonata TIME = new Jsonata.Local("time");
    private static final Jsonata REST = new Jsonata.Local("rest");

    static final List<LibraryMethod> ROWS =
            List.of(LibraryMethod.strict(Library.WHOLE_SECONDS, DurationMethods::wholeSeconds, OperandType.DURATION));

    private DurationMethods() {}

    /**
     * The seconds of a duration such as {@code PT1H30M}. Each part ends with its letter; what comes after a letter that
     * is not there is the whole text.
     */
    private static Jsonata wholeSeconds(List<Jsonata> operands) {
        Jsonata days = Terms.times(amount(after(TEXT, "P"), "D"), Jsonata.number(86_400));
        Jsonata hours = Terms.times(amount(TIME, "H"), Jsonata.number(3_600));
        Jsonata minutes = Terms.times(amount(REST, "M"), Jsonata.number(60));
        Jsonata seconds = amount(after(REST, "M"), "S");
        Jsonata sum = Terms.plus(Terms.plus(Terms.plus(days, hours), minutes), seconds);
        Jsonata rounded = named("time", after(TEXT, "T"), named("rest", after(TIME, "H"), Jsonata.call("ceil", sum)));
        Jsonata understood = Terms.matches(TEXT, DURATION);
        return named(
                "duration",
                operands.get(0),
                new Jsonata.Condition(understood, rounded, new Jsonata.Raise("the text is no duration")));
    }

    private static Jsonata named(String name, Jsonata value, Jsonata body) {
        return new Jsonata.Sequence(name, value, body);
    }

    private static Jsonata after(Jsonata text, String letter) {
        return Jsonata.call("substringAfter", text, Jsonata.text(letter));
    }

    private static Jsonata amount(Jsonata text, String letter) {
        return new Jsonata.Condition(
                Jsonata.call("contains", text, Jsonata.text(letter)),
                Jsonata.call("number", Jsonata.call("substringBefore", text, Jsonata.text(letter))),
                Terms.ZERO);
    }
}

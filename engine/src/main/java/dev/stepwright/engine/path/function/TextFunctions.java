package dev.stepwright.engine.path.function;

import static dev.stepwright.engine.path.function.IntrinsicFunction.ANY;

import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.limit.Sizes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The functions that make texts and take them apart. */
public final class TextFunctions {

    /**
     * Its first argument, if it is a literal, is left as it is written: only here is an escaped brace another than a
     * brace.
     */
    public static final String FORMAT = "States.Format";

    static final List<IntrinsicFunction> ALL = List.of(
            new IntrinsicFunction(FORMAT, 1, ANY, TextFunctions::format),
            IntrinsicFunction.of("States.StringSplit", 2, TextFunctions::split),
            IntrinsicFunction.of(
                    "States.UUID", 0, arguments -> arguments.random().uuid().toString()));

    private TextFunctions() {}

    /** Objects and arrays, which the documentation excludes, the service writes as Java does: {@code {a=1, b=[]}}. */
    private static Object format(Arguments arguments) {
        String template = arguments.text(0);
        StringBuilder text = new StringBuilder();
        int next = 1;
        for (int index = 0; index < template.length(); index++) {
            char c = template.charAt(index);
            if (Escapes.isEscape(template, index)) {
                text.append(template.charAt(++index));
            } else if (c == '{') {
                if (!template.startsWith("}", index + 1)) {
                    throw unmatched('{', '}');
                }
                text.append(next < arguments.count() ? arguments.value(next) : "");
                Sizes.checkText(text.length());
                next++;
                index++;
            } else if (c == '}') {
                throw unmatched('}', '{');
            } else {
                text.append(c);
            }
        }
        if (next != arguments.count()) {
            throw arguments.invalid("number of arguments do not match the occurrences of {}");
        }
        return text.toString();
    }

    private static IntrinsicException unmatched(char found, char missing) {
        return new IntrinsicException(
                "Invalid template in " + FORMAT + ": matching '" + missing + "' not found for '" + found + "'.");
    }

    /** Each character of the second text separates; nothing is found between separators that follow each other. */
    private static Object split(Arguments arguments) {
        BitSet separators = arguments.text(1).codePoints().collect(BitSet::new, BitSet::set, BitSet::or);
        List<Object> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        arguments.text(0).codePoints().forEach(character -> {
            if (!separators.get(character)) {
                part.appendCodePoint(character);
            } else if (!part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
        });
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return JsonArray.of(parts);
    }
}

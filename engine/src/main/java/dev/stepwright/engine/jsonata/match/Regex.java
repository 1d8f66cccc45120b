package dev.stepwright.engine.jsonata.match;

import dev.stepwright.engine.jsonata.function.Library;
import dev.stepwright.engine.jsonata.function.NativeFunction;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression, which is a function that looks for itself in a text, from an index on if one is given, and
 * tells of the match and of a function for the next.
 */
public record Regex(Library library, Pattern pattern) implements NativeFunction {

    @Override
    public @Nullable Object apply(@Nullable Object context, List<@Nullable Object> arguments) {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof String text)) {
            return null;
        }
        int from = arguments.size() > 1 && arguments.get(1) instanceof Number index ? index.intValue() : 0;
        return tell(first(text, from));
    }

    /** As JavaScript has it, there is nothing beyond the text's end, and what is before its start is the start. */
    @Nullable
    Match first(String text, int from) {
        return from > text.length() ? null : Match.first(pattern, text, Math.max(0, from));
    }

    private @Nullable Object tell(@Nullable Match match) {
        if (match == null) {
            return null;
        }
        Map<String, Object> members = match.argument();
        members.put("next", library.function("next", (context, arguments) -> tell(match.next())));
        return members;
    }
}

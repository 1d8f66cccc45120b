package dev.stepwright.engine.jsonata.match;

import dev.stepwright.engine.json.JsonNull;
import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import dev.stepwright.engine.jsonata.function.Library;
import dev.stepwright.engine.jsonata.function.NativeFunction;
import dev.stepwright.engine.limit.PatientText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One match of a regular expression, or of a function that stands for one, and the way to the next. */
abstract class Match {

    /**
     * The first match in a text; null when there is none.
     *
     * @param function which function looks for it
     */
    static @Nullable Match first(Library library, String function, Object matcher, String text) {
        NativeFunction written = library.written(matcher);
        if (written instanceof Regex regex) {
            return regex.first(text, 0);
        }
        return ofFunction(library, function, library.call(matcher, List.of(text)));
    }

    /** The first match from a place on. */
    static @Nullable Match first(Pattern pattern, String text, int from) {
        Matcher matches = pattern.matcher(new PatientText(text));
        return matches.find(from) ? new OfRegex(matches, text) : null;
    }

    private static @Nullable Match ofFunction(Library library, String function, @Nullable Object result) {
        if (result == null || result == JsonNull.VALUE) {
            return null;
        }
        if (result instanceof Map<?, ?> members
                && (members.get("start") instanceof Number
                        || members.get("end") instanceof Number
                        || members.get("groups") instanceof List)) {
            return new OfFunction(library, function, members);
        }
        throw new EvaluationException(
                "T1010",
                "The matcher function argument passed to function \"" + function
                        + "\" does not return the correct object structure");
    }

    abstract String text();

    abstract int start();

    abstract int end();

    /** Null where a group took no part. */
    abstract List<@Nullable Object> groups();

    abstract @Nullable Match next();

    /** As {@code $match} tells it. */
    Map<String, Object> describe() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("match", text());
        members.put("index", start());
        members.put("groups", groups());
        return members;
    }

    /** As a function that replaces it gets it. */
    Map<String, Object> argument() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("match", text());
        members.put("start", start());
        members.put("end", end());
        members.put("groups", groups());
        return members;
    }

    private static final class OfRegex extends Match {
        private final Matcher matches;
        private final String whole;
        private final String text;
        private final int start;
        private final int end;
        private final List<@Nullable Object> groups = new ArrayList<>();

        OfRegex(Matcher matches, String whole) {
            this.matches = matches;
            this.whole = whole;
            this.text = matches.group();
            this.start = matches.start();
            this.end = matches.end();
            for (int group = 1; group <= matches.groupCount(); group++) {
                groups.add(matches.group(group));
            }
        }

        @Override
        String text() {
            return text;
        }

        @Override
        int start() {
            return start;
        }

        @Override
        int end() {
            return end;
        }

        @Override
        List<@Nullable Object> groups() {
            return groups;
        }

        /** After a match of nothing there is no progress, which the reference refuses. */
        @Override
        @Nullable
        Match next() {
            if (end >= whole.length() || !matches.find(end)) {
                return null;
            }
            if (matches.group().isEmpty()) {
                throw new EvaluationException("D1004", "Regular expression matches zero length string");
            }
            return new OfRegex(matches, whole);
        }
    }

    private static final class OfFunction extends Match {
        private final Library library;
        private final String function;
        private final Map<?, ?> members;

        OfFunction(Library library, String function, Map<?, ?> members) {
            this.library = library;
            this.function = function;
            this.members = members;
        }

        @Override
        String text() {
            return String.valueOf(members.get("match"));
        }

        @Override
        int start() {
            return members.get("start") instanceof Number start ? start.intValue() : 0;
        }

        @Override
        int end() {
            return members.get("end") instanceof Number end ? end.intValue() : start() + text().length();
        }

        @Override
        List<@Nullable Object> groups() {
            return members.get("groups") instanceof List<?> groups ? new ArrayList<>(groups) : new ArrayList<>();
        }

        @Override
        @Nullable
        Match next() {
            Object next = members.get("next");
            return next == null ? null : ofFunction(library, function, library.call(next, List.of()));
        }
    }
}

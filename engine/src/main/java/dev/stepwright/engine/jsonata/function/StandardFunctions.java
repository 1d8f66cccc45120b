package dev.stepwright.engine.jsonata.function;

import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.limit.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Built-in functions of the reference implementation where the library's own differ. */
public final class StandardFunctions {

    /** How much of a text is put into another case at a time. */
    private static final int PIECE = 1 << 7;

    private final Library library;

    private StandardFunctions(Library library) {
        this.library = library;
    }

    public static Map<String, NativeFunction> all(Library library) {
        StandardFunctions functions = new StandardFunctions(library);
        Map<String, NativeFunction> byName = new LinkedHashMap<>();
        Signatures.names().stream()
                .filter(name -> !PictureFunctions.at(Instant.EPOCH).containsKey(name))
                .forEach(name -> byName.put(name, library.builtIn(name)));
        byName.put("string", functions::string);
        byName.put("pad", new PadFunction());
        byName.put("distinct", functions::distinct);
        byName.put("clone", (context, arguments) -> copy(arguments.get(0)));
        byName.put("lowercase", (context, arguments) -> inCase(arguments, String::toLowerCase));
        byName.put("uppercase", (context, arguments) -> inCase(arguments, String::toUpperCase));
        byName.put("sort", new SortFunction(library));
        byName.putAll(TextFunctions.all());
        byName.putAll(NumberFunctions.all(library));
        byName.putAll(PictureFunctions.all());
        byName.putAll(UrlFunctions.all());
        byName.replaceAll(Signatures::checked);
        return byName;
    }

    private @Nullable Object string(@Nullable Object context, List<@Nullable Object> arguments) {
        Object value = arguments.get(0);
        return value == null ? null : Texts.of(value, Boolean.TRUE.equals(arguments.get(1)));
    }

    /** With numbers of 15 digits, since the reference reads the text again. */
    private static @Nullable Object copy(@Nullable Object value) {
        return value == null ? null : JsonText.read(Texts.of(value, false));
    }

    /**
     * The library asks the machine for its language. Java takes time with the square of the number of letters that
     * become two, so a long text is taken by pieces; a sigma depends on its neighbours.
     */
    private static @Nullable Object inCase(
            List<@Nullable Object> arguments, BiFunction<String, Locale, String> letters) {
        if (!(arguments.get(0) instanceof String text)) {
            return null;
        }
        StringBuilder changed = new StringBuilder();
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(text.length(), start + PIECE);
            while (end < text.length() && (isBound(text.charAt(end - 1)) || isBound(text.charAt(end)))) {
                end++;
            }
            changed.append(letters.apply(text.substring(start, end), Locale.ROOT));
            start = end;
        }
        return changed.toString();
    }

    private static boolean isBound(char unit) {
        return Character.isSurrogate(unit) || unit == '\u03a3';
    }

    /**
     * The library takes every array for a sequence. Looking for an item takes as long as there are others with the same
     * hash code, which may be all.
     */
    private @Nullable Object distinct(@Nullable Object context, List<@Nullable Object> arguments) {
        if (!(arguments.get(0) instanceof List<?> items) || items.size() < 2) {
            return arguments.get(0);
        }
        Set<Object> distinct = new LinkedHashSet<>();
        for (Object item : items) {
            distinct.add(item);
            Deadline.check();
        }
        List<Object> kept = new ArrayList<>(distinct);
        return library.isSequence(items) ? library.sequence(kept) : kept;
    }
}

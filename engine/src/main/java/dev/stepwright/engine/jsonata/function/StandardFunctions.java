package dev.stepwright.engine.jsonata.function;

import dev.stepwright.engine.json.JsonText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Built-in functions of the reference implementation where the library's own differ. */
public final class StandardFunctions {

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
        byName.put("substring", functions::substring);
        byName.put("distinct", functions::distinct);
        byName.put("clone", (context, arguments) -> copy(arguments.get(0)));
        byName.put("type", functions::type);
        byName.put("lowercase", (context, arguments) -> inCase(arguments, text -> text.toLowerCase(Locale.ROOT)));
        byName.put("uppercase", (context, arguments) -> inCase(arguments, text -> text.toUpperCase(Locale.ROOT)));
        byName.put("sort", new SortFunction(library));
        byName.putAll(NumberFunctions.all());
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

    /** A regular expression is a function, too. */
    private @Nullable Object type(@Nullable Object context, List<@Nullable Object> arguments) {
        return arguments.get(0) instanceof Pattern
                ? "function"
                : library.builtIn("type").apply(context, arguments);
    }

    /** The library asks the machine for its language. */
    private static @Nullable Object inCase(List<@Nullable Object> arguments, UnaryOperator<String> letters) {
        return arguments.get(0) instanceof String text ? letters.apply(text) : null;
    }

    /** Counts in code points and cuts fractions only after adding, as the reference does. */
    private @Nullable Object substring(@Nullable Object context, List<@Nullable Object> arguments) {
        if (!(arguments.get(0) instanceof String text) || !(arguments.get(1) instanceof Number start)) {
            return null;
        }
        int[] characters = text.codePoints().toArray();
        double from = characters.length + start.doubleValue() < 0 ? 0 : start.doubleValue();
        double to = characters.length;
        if (arguments.get(2) instanceof Number length) {
            if (length.doubleValue() <= 0) {
                return "";
            }
            to = (from >= 0 ? from : characters.length + from) + length.doubleValue();
        }
        int first = index(from, characters.length);
        return new String(characters, first, Math.max(0, index(to, characters.length) - first));
    }

    /** An index as JavaScript's {@code slice} takes it. */
    private static int index(double position, int length) {
        int whole = (int) position;
        return whole < 0 ? Math.max(0, length + whole) : Math.min(whole, length);
    }

    /** The library takes every array for a sequence. */
    private @Nullable Object distinct(@Nullable Object context, List<@Nullable Object> arguments) {
        Object distinct = library.builtIn("distinct").apply(context, arguments);
        boolean collapsed = arguments.get(0) instanceof List<?> list
                && list.size() > 1
                && !library.isSequence(list)
                && distinct != null
                && !(distinct instanceof List<?> items && items.size() > 1);
        return !collapsed ? distinct : distinct instanceof List<?> list ? new ArrayList<>(list) : List.of(distinct);
    }
}

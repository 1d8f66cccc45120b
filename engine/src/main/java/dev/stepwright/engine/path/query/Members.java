package dev.stepwright.engine.path.query;

import dev.stepwright.engine.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names in a path that consists of nothing else, as nearly all do; following them is a fraction of what the library
 * needs.
 */
final class Members {

    private static final Pattern PLAIN = Pattern.compile("\\$(\\.[A-Za-z0-9_-]+)*");

    private static final Members NOT_PLAIN = new Members(List.of(), false);

    private final List<String> names;
    private final boolean plain;

    private Members(List<String> names, boolean plain) {
        this.names = names;
        this.plain = plain;
    }

    static Members of(String path) {
        if (!PLAIN.matcher(path).matches()) {
            return NOT_PLAIN;
        }
        return new Members(
                path.equals("$") ? List.of() : List.of(path.substring(2).split("\\.")), true);
    }

    /** The value there; null when there is none, or the path is not plain, which the library has to look into. */
    @Nullable
    Object follow(Object document) {
        Object value = plain ? document : null;
        for (String name : names) {
            value = value instanceof JsonObject object ? object.get(name) : null;
        }
        return value;
    }
}

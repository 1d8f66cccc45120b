package dev.stepwright.local.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Values of which the data folder has a copy. After each change everything is compared with what was last kept, and
 * what differs is kept anew: whoever changes something need not know of the folder.
 */
public final class KeptValues {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Archive archive;
    private final String prefix;
    private final Map<String, Object> kept = new LinkedHashMap<>();

    public KeptValues(Archive archive, String prefix) {
        this.archive = archive;
        this.prefix = prefix;
    }

    /**
     * A value as it is now.
     *
     * @param state equal to that of before if and only if the value is
     * @param text what is kept
     */
    public record Value(Object state, Supplier<String> text) {}

    /** A value that was kept as JSON. */
    public static ObjectNode json(String text) {
        try {
            return (ObjectNode) MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the data folder has a value that is not JSON: " + text, e);
        }
    }

    /** What was kept when the folder was opened. */
    public Map<String, String> found() {
        return archive.values(prefix);
    }

    /** Keeps one value, if it is not kept already. */
    public synchronized void keep(String key, Value value) {
        if (!Objects.equals(kept.get(key), value.state())) {
            archive.put(prefix + key, value.text().get());
            kept.put(key, value.state());
        }
    }

    /**
     * Keeps these.
     *
     * @param staying which of all others stay as they are
     */
    public synchronized void keepAll(Map<String, Value> values, Predicate<String> staying) {
        values.forEach(this::keep);
        kept.keySet().removeIf(key -> {
            boolean gone = !values.containsKey(key) && !staying.test(key);
            if (gone) {
                archive.remove(prefix + key);
            }
            return gone;
        });
    }

    /** Takes a value for kept that was found. */
    public synchronized void isKept(String key, Object state) {
        kept.put(key, state);
    }
}

package dev.stepwright.local.states.kept;

import dev.stepwright.local.store.Archive;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Values of which the data folder has a copy. After each change everything is compared with what was last kept, and
 * what differs is kept anew: whoever changes something need not know of the folder.
 */
final class KeptValues {

    private final Archive archive;
    private final String prefix;
    private final Map<String, Object> kept = new LinkedHashMap<>();

    KeptValues(Archive archive, String prefix) {
        this.archive = archive;
        this.prefix = prefix;
    }

    /**
     * A value as it is now.
     *
     * @param state equal to that of before if and only if the value is
     * @param text what is kept
     */
    record Value(Object state, Supplier<String> text) {}

    /** What was kept when the folder was opened. */
    Map<String, String> found() {
        return archive.values(prefix);
    }

    /** Keeps one value, if it is not kept already. */
    synchronized void keep(String key, Value value) {
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
    synchronized void keepAll(Map<String, Value> values, Predicate<String> staying) {
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
    synchronized void isKept(String key, Object state) {
        kept.put(key, state);
    }
}

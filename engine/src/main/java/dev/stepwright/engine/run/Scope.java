package dev.stepwright.engine.run;

import dev.stepwright.engine.json.Payload;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables of a machine, branch or iteration; an inner scope reads those of the outer ones. */
public final class Scope {

    private final Optional<Scope> outer;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private long bytes;

    private Scope(Optional<Scope> outer) {
        this.outer = outer;
    }

    /** The scope of the machine itself. */
    public static Scope ofMachine() {
        return new Scope(Optional.empty());
    }

    /** A scope for one branch or iteration. */
    public Scope inner() {
        return new Scope(Optional.of(this));
    }

    @Nullable
    Object read(String name) {
        Object value = values.get(name);
        return value != null || outer.isEmpty() ? value : outer.get().read(name);
    }

    /** Those of this scope itself. */
    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    public void assign(Map<String, Object> assigned) {
        values.putAll(assigned);
    }

    /** Assigns values of which the sizes are known. */
    void assign(Map<String, Object> assigned, Map<String, Payload> sized) {
        bytes = bytesWith(sized);
        sized.forEach((name, value) -> sizes.put(name, value.byteSize()));
        assign(assigned);
    }

    /** What the variables of this scope would take as JSON with others in place of those of the same names. */
    private long bytesWith(Map<String, Payload> assigned) {
        long sum = bytes;
        for (Map.Entry<String, Payload> variable : assigned.entrySet()) {
            sum += variable.getValue().byteSize() - sizes.getOrDefault(variable.getKey(), 0L);
        }
        return sum;
    }

    /** The same with those of the outer scopes. */
    long visibleBytesWith(Map<String, Payload> assigned) {
        return bytesWith(assigned) + outer.map(Scope::visibleBytes).orElse(0L);
    }

    /** What the variables of this scope and the outer ones take as JSON. */
    public long visibleBytes() {
        return bytes + outer.map(Scope::visibleBytes).orElse(0L);
    }
}

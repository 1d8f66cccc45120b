package dev.stepwright.engine.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables of a machine, branch or iteration; an inner scope reads those of the outer ones. */
public final class Scope {

    private final Optional<Scope> outer;
    private final Map<String, Object> values = new LinkedHashMap<>();

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
}

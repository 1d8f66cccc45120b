package dev.stepwright.engine.run;

import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.jsonata.Bindings;
import dev.stepwright.engine.path.PathBindings;
import dev.stepwright.engine.random.RandomSource;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a path sees of the bindings that fields of both query languages share. */
public record BoundPaths(Bindings bindings) implements PathBindings {

    @Override
    public Object input() {
        return member("input", Set.of());
    }

    @Override
    public JsonObject context() {
        return (JsonObject) member("context", Set.of("context"));
    }

    private Object member(String name, Set<String> asked) {
        return Objects.requireNonNull(((JsonObject) bindings.states(asked)).get(name));
    }

    @Override
    public @Nullable Object variable(String name) {
        return bindings.variable(name);
    }

    @Override
    public RandomSource random() {
        return bindings.random();
    }
}

package dev.stepwright.engine.run;

import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.jsonata.evaluation.Bindings;
import dev.stepwright.engine.path.query.PathBindings;
import dev.stepwright.engine.random.RandomSource;
import org.jspecify.annotations.Nullable;

/** What a path sees of the bindings that fields of both query languages share. */
public record BoundPaths(Bindings bindings) implements PathBindings {

    @Override
    public Object input() {
        return bindings.input();
    }

    @Override
    public JsonObject context() {
        return bindings.context();
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

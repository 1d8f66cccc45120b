package dev.stepwright.engine.run;

import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.path.PathBindings;
import org.jspecify.annotations.Nullable;

/** What the paths of a visit see. */
record BoundPaths(VisitBindings bindings) implements PathBindings {

    @Override
    public Object input() {
        return bindings.document();
    }

    @Override
    public JsonObject context() {
        return bindings.context();
    }

    @Override
    public @Nullable Object variable(String name) {
        return bindings.variable(name);
    }
}

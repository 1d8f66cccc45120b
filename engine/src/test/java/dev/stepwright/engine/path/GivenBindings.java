package dev.stepwright.engine.path;

import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.path.query.PathBindings;
import dev.stepwright.engine.random.RandomSource;
import org.jspecify.annotations.Nullable;

/** An input with a context object and a variable {@code order} that are the same in all tests. */
record GivenBindings(Object input) implements PathBindings {

    private static final JsonObject CONTEXT =
            (JsonObject) JsonText.read("{\"State\": {\"Name\": \"Load\"}, \"Execution\": {\"Input\": [7, 8]}}");
    private static final Object ORDER = JsonText.read("{\"id\": \"o-1\", \"prices\": [1, 2.5]}");

    static GivenBindings of(String input) {
        return new GivenBindings(JsonText.read(input));
    }

    @Override
    public JsonObject context() {
        return CONTEXT;
    }

    @Override
    public @Nullable Object variable(String name) {
        return name.equals("order") ? ORDER : null;
    }

    @Override
    public RandomSource random() {
        return new RandomSource(7);
    }
}

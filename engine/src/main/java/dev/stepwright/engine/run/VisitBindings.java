package dev.stepwright.engine.run;

import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.jsonata.evaluation.Bindings;
import dev.stepwright.engine.jsonata.evaluation.Evaluation;
import dev.stepwright.engine.random.RandomSource;
import dev.stepwright.engine.template.Readable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the expressions of a visit see.
 *
 * @param document what they take for the state's input
 */
record VisitBindings(
        Visit visit, Readable readable, Object readableValue, Optional<JsonObject> mapItem, Object document)
        implements Bindings {

    @Override
    public @Nullable Object variable(String name) {
        return visit.strand().scope().read(name);
    }

    @Override
    public Object states(Set<String> members) {
        JsonObject.Builder states = JsonObject.builder().with("input", document);
        if (readable != Readable.INPUT) {
            states.with(readable.member(), readableValue);
        }
        if (members.contains("context") || members.contains("*")) {
            states.with("context", context());
        }
        return states.build();
    }

    @Override
    public Object input() {
        return document;
    }

    @Override
    public JsonObject context() {
        return visit.context(mapItem);
    }

    @Override
    public Optional<Consumer<Evaluation>> listener() {
        return visit.run().evaluations();
    }

    @Override
    public Instant now() {
        return visit.run().clock().now();
    }

    @Override
    public RandomSource random() {
        return visit.run().random();
    }
}

package dev.stepwright.engine.jsonata.evaluation;

import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.random.RandomSource;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an expression can see. */
public interface Bindings {

    /** The value of a workflow variable, or null when it was never assigned. */
    @Nullable
    Object variable(String name);

    /**
     * The value of {@code $states}, of which only the given members need to be there.
     *
     * @param members {@code *} among them when the whole is read
     */
    Object states(Set<String> members);

    /** The value of {@code $states.input}. */
    Object input();

    /** The value of {@code $states.context}. */
    JsonObject context();

    /** Is told of each evaluation with these bindings, if anyone wants to know. */
    default Optional<Consumer<Evaluation>> listener() {
        return Optional.empty();
    }

    /** What {@code $now} and {@code $millis} tell. */
    Instant now();

    /** What {@code $random}, {@code $uuid} and {@code $shuffle} draw from. */
    RandomSource random();
}

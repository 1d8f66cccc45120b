package dev.stepwright.engine.path.query;

import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.random.RandomSource;
import org.jspecify.annotations.Nullable;

/** What a path or an intrinsic function sees. */
public interface PathBindings {

    /** What {@code $} stands for. */
    Object input();

    /** What {@code $$} stands for. */
    JsonObject context();

    /** The value of a workflow variable, or null when it was never assigned. */
    @Nullable
    Object variable(String name);

    /** What {@code States.UUID} and {@code States.MathRandom} draw from. */
    RandomSource random();
}

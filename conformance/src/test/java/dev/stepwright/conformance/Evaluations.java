package dev.stepwright.conformance;

import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.jsonata.evaluation.Evaluation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Keeps what was evaluated, each expression on each set of values once, for the reference implementation to repeat. */
public final class Evaluations implements Consumer<Evaluation> {

    private final int most;
    private final Set<String> lines = new LinkedHashSet<>();

    /** @param most when so many are kept, no more are added */
    public Evaluations(int most) {
        this.most = most;
    }

    @Override
    public synchronized void accept(Evaluation evaluation) {
        if (lines.size() < most) {
            JsonObject.Builder variables = JsonObject.builder();
            evaluation.variables().forEach(variables::with);
            JsonObject.Builder line =
                    JsonObject.builder().with("source", evaluation.source()).with("variables", variables.build());
            evaluation.states().ifPresent(states -> line.with("states", states));
            evaluation.value().ifPresent(value -> line.with("value", value));
            lines.add(JsonText.write(line.build()));
        }
    }

    public synchronized int size() {
        return lines.size();
    }

    /** Writes one JSON object a line. */
    public synchronized void write(Path file) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.stepwright.conformance.random;

import dev.stepwright.conformance.Evaluations;
import dev.stepwright.conformance.JavaClasses;
import dev.stepwright.conformance.Stage;
import dev.stepwright.conformance.random.world.Performance;
import dev.stepwright.conformance.random.world.Script;
import dev.stepwright.conformance.random.world.Stub;
import dev.stepwright.engine.jsonata.evaluation.Evaluation;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Answers every run of a case from its script. */
final class ScriptedStage implements Stage {

    private final Optional<Evaluations> evaluations;
    private Optional<Script> script = Optional.empty();
    private Optional<Performance> java = Optional.empty();
    private Optional<JavaClasses> classes = Optional.empty();

    ScriptedStage(Optional<Evaluations> evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public Optional<Consumer<Evaluation>> evaluations() {
        return evaluations.map(kept -> kept);
    }

    void play(Script next) {
        script = Optional.of(next);
        java = Optional.empty();
    }

    /** Whether the run as plain Java came to an edge where Java and states are documented to differ. */
    boolean cameToEdge() {
        return java.map(Performance::cameToEdge).orElse(false);
    }

    @Override
    public Object create(Class<?> owner, JavaClasses loaded, BiConsumer<String, Object[]> recorder)
            throws ReflectiveOperationException {
        Performance performance = new Performance(script.orElseThrow(), loaded, recorder);
        java = Optional.of(performance);
        classes = Optional.of(loaded);
        Stub.perform(performance);
        return owner.getConstructor().newInstance();
    }

    @Override
    public void prepare() {
        Stub.perform(new Performance(script.orElseThrow(), classes.orElseThrow(), (step, arguments) -> {}));
    }
}

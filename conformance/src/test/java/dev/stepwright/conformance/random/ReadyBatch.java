package dev.stepwright.conformance.random;

import dev.stepwright.conformance.Comparison;
import dev.stepwright.conformance.CompiledExample;
import dev.stepwright.conformance.Evaluations;
import dev.stepwright.conformance.JavaClasses;
import dev.stepwright.conformance.Outcome;
import dev.stepwright.conformance.ThreeWays;
import dev.stepwright.conformance.random.world.Stub;
import dev.stepwright.manifest.WorkflowEntry;
import java.util.Optional;

/** Programs that are compiled and loaded; for one thread. */
final class ReadyBatch {

    private final CompiledExample optimized;
    private final ScriptedStage stage;
    private final ThreeWays ways;

    ReadyBatch(
            CompiledExample optimized,
            CompiledExample notOptimized,
            JavaClasses classes,
            Optional<Evaluations> evaluations) {
        this.optimized = optimized;
        this.stage = new ScriptedStage(evaluations);
        this.ways = new ThreeWays(optimized, notOptimized, classes, stage);
    }

    /** How a case ended. */
    sealed interface Result {
        /** All ways agree on this. */
        record Agreed(Outcome outcome) implements Result {}

        /** Java and states are documented to differ from there on. */
        record AtEdge() implements Result {}

        record Disagreed(Disagreement disagreement) implements Result {}
    }

    Result run(Program program, Case example) {
        WorkflowEntry workflow = optimized.manifest().workflow(program.name()).orElseThrow();
        stage.play(example.script());
        try {
            Comparison comparison = ways.compare(workflow, example.input().toString());
            if (stage.cameToEdge()) {
                return new Result.AtEdge();
            }
            return comparison
                    .disagreement()
                    .<Result>map(
                            difference -> new Result.Disagreed(disagreement(program, example, difference, comparison)))
                    .orElseGet(() -> new Result.Agreed(comparison.java().outcome()));
        } catch (RuntimeException | AssertionError e) {
            return new Result.Disagreed(new Disagreement(program, example, "it breaks: " + e.getClass(), e.toString()));
        } finally {
            Stub.end();
        }
    }

    private Disagreement disagreement(Program program, Case example, String difference, Comparison comparison) {
        String kind = difference.substring(0, difference.indexOf(':'));
        String details = difference
                + "\n\nJava:                  " + comparison.java()
                + "\ndefinition:            " + comparison.engine()
                + "\nbefore optimising:     " + comparison.engineNotOptimized();
        return new Disagreement(program, example, kind, details);
    }

    /** The optimised definition. */
    String definition(Program program) {
        return optimized.file(optimized
                .manifest()
                .workflow(program.name())
                .orElseThrow()
                .files()
                .definition());
    }
}

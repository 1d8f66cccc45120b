package dev.stepwright.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.manifest.WorkflowEntry;
import java.nio.file.Path;

/** A workflow as plain Java, as the optimised definition and as the definition before optimising. */
public final class ThreeWays {

    private final CompiledExample optimized;
    private final Stage stage;
    private final PlainJava java;
    private final InEngine engine;
    private final InEngine engineNotOptimized;

    ThreeWays(Path sources, Path folder) {
        this(CompiledExample.of(sources), CompiledExample.notOptimized(sources), sources, folder);
    }

    private ThreeWays(CompiledExample optimized, CompiledExample notOptimized, Path sources, Path folder) {
        this(optimized, notOptimized, JavaClasses.of(sources, optimized, folder), RecordingSubclass::create);
    }

    /** @param stage makes the objects that workflows are called on as plain Java */
    public ThreeWays(CompiledExample optimized, CompiledExample notOptimized, JavaClasses classes, Stage stage) {
        this.optimized = optimized;
        this.stage = stage;
        java = new PlainJava(classes, optimized, stage);
        engine = new InEngine(classes, optimized, stage);
        engineNotOptimized = new InEngine(classes, notOptimized, stage);
    }

    CompiledExample compiled() {
        return optimized;
    }

    /** Runs all three ways, requires that they agree, and tells how Java ended. */
    Outcome run(WorkflowEntry workflow, String input) {
        Comparison comparison = compare(workflow, input);
        assertThat(comparison.disagreement())
                .as("%s on %s", workflow.name(), input)
                .isEmpty();
        return comparison.java().outcome();
    }

    /** Runs all three ways. */
    public Comparison compare(WorkflowEntry workflow, String input) {
        return compare(workflow, input, NumberedIdentifiers.in(java.run(workflow, input)));
    }

    private Comparison compare(WorkflowEntry workflow, String input, Run expected) {
        JsonNode asJavaReadIt = java.readAndWritten(workflow, input);
        Agreement agreement = new Agreement(
                engine.concurrentSteps(workflow), asJavaReadIt.equals(Json.comparator(), Json.read(input)));
        stage.prepare();
        Run actual = NumberedIdentifiers.in(engine.run(workflow, input));
        stage.prepare();
        Run actualNotOptimized = NumberedIdentifiers.in(engineNotOptimized.run(workflow, input));
        return new Comparison(
                expected,
                actual,
                actualNotOptimized,
                agreement.objection(expected, actual),
                agreement.objection(expected, actualNotOptimized));
    }
}

package dev.stepwright.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.manifest.WorkflowEntry;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A workflow as plain Java, as the optimised definition and as the definition before optimising. */
final class ThreeWays {

    /** A Map whose items are not taken one after the other. */
    private static final Pattern AT_ONCE =
            Pattern.compile("\"Type\": \"Map\",\\s*\"Items\": [^\n]*\n\\s*(?!\"MaxConcurrency\": 1,)");

    private final CompiledExample optimized;
    private final PlainJava java;
    private final InEngine engine;
    private final InEngine engineNotOptimized;

    ThreeWays(Path sources, Path folder) {
        optimized = CompiledExample.of(sources);
        CompiledExample notOptimized = CompiledExample.notOptimized(sources);
        JavaClasses classes = JavaClasses.of(sources, optimized, folder);
        java = new PlainJava(classes, optimized);
        engine = new InEngine(classes, optimized);
        engineNotOptimized = new InEngine(classes, notOptimized);
    }

    CompiledExample compiled() {
        return optimized;
    }

    /** Runs all three ways, requires that they agree, and tells how Java ended. */
    Outcome run(WorkflowEntry workflow, String input) {
        Run expected = NumberedIdentifiers.in(java.run(workflow, input));
        requireAgreement(expected, engine.run(workflow, input), "the definition", workflow, input);
        requireAgreement(
                expected, engineNotOptimized.run(workflow, input), "the definition before optimising", workflow, input);
        return expected.outcome();
    }

    private void requireAgreement(Run expected, Run run, String way, WorkflowEntry workflow, String input) {
        Run actual = NumberedIdentifiers.in(run);
        String about = way + " of " + workflow.name() + " on " + input;
        assertThat(expected.outcome().agrees(actual.outcome()))
                .as("%s: Java gave %s, it gave %s", about, expected.outcome(), actual.outcome())
                .isTrue();
        String definition = optimized.file(workflow.files().definition());
        boolean parallel = definition.contains("\"Type\": \"Parallel\"")
                || AT_ONCE.matcher(definition).find();
        if (!parallel) {
            assertThat(actual.calls()).as("step calls by %s", about).isEqualTo(expected.calls());
        } else if (actual.outcome() instanceof Outcome.Returned) {
            // A failing branch stops the others, wherever they are.
            assertThat(actual.sortedCalls()).as("step calls by %s", about).isEqualTo(expected.sortedCalls());
        }
    }
}

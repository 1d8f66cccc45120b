package dev.stepwright.compiler;

import dev.stepwright.asl.json.DefinitionWriter;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.diagnostics.Diagnostics;

/**
 * Refuses a workflow whose definition is larger than the service takes: 1 MiB of JSON
 * (https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html).
 */
final class CheckDefinitionSize {

    private static final int MOST_BYTES = 1024 * 1024;

    private static final DiagnosticKind DEFINITION_TOO_LARGE = DiagnosticKind.error(
            "DefinitionTooLarge",
            "The definition of this workflow has {0} states and {1} bytes, and the service takes {2} bytes.",
            "Let a step do the work of several, put repeated steps into a loop, or divide the workflow.");

    private final Diagnostics diagnostics;

    CheckDefinitionSize(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(CompiledWorkflow compiled) {
        int size = DefinitionWriter.compactSize(compiled.definition());
        if (size > MOST_BYTES) {
            diagnostics.report(
                    DEFINITION_TOO_LARGE,
                    compiled.workflow().span(),
                    compiled.bill().states(),
                    size,
                    MOST_BYTES);
        }
    }
}

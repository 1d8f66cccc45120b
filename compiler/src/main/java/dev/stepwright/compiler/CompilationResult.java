package dev.stepwright.compiler;

import dev.stepwright.compiler.diagnostics.Diagnostic;
import java.util.List;

/** What came of a request. */
public sealed interface CompilationResult {

    <R> R accept(Visitor<R> visitor);

    /** One method for each outcome. */
    interface Visitor<R> {
        R compiled(Compiled result);

        R rejected(Rejected result);
    }

    /**
     * Everything was understood.
     *
     * @param files all files to write, sorted by path
     */
    record Compiled(List<CompiledWorkflow> workflows, List<GeneratedFile> files, List<Diagnostic> warnings)
            implements CompilationResult {
        public Compiled {
            workflows = List.copyOf(workflows);
            files = List.copyOf(files);
            warnings = List.copyOf(warnings);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.compiled(this);
        }
    }

    /** Something was not: nothing is to be written. */
    record Rejected(List<Diagnostic> diagnostics) implements CompilationResult {
        public Rejected {
            diagnostics = List.copyOf(diagnostics);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rejected(this);
        }
    }
}

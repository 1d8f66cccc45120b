package dev.stepwright.maven;

import dev.stepwright.compiler.CompilationResult;
import dev.stepwright.compiler.diagnostics.Diagnostic;
import dev.stepwright.compiler.diagnostics.DiagnosticPrinter;
import dev.stepwright.compiler.diagnostics.Severity;
import dev.stepwright.compiler.source.Position;
import dev.stepwright.compiler.source.SourceSpan;
import org.apache.maven.plugin.logging.Log;

/** Logs diagnostics with places as Maven's compiler plugin writes them, which terminals and IDEs turn into links. */
final class DiagnosticLog implements CompilationResult.Visitor<Integer> {

    private final Log log;
    private final DiagnosticPrinter printer = new DiagnosticPrinter();

    DiagnosticLog(Log log) {
        this.log = log;
    }

    @Override
    public Integer compiled(CompilationResult.Compiled result) {
        result.warnings().forEach(this::log);
        return 0;
    }

    /** @return how many errors there are */
    @Override
    public Integer rejected(CompilationResult.Rejected result) {
        result.diagnostics().forEach(this::log);
        return (int)
                result.diagnostics().stream().filter(DiagnosticLog::isError).count();
    }

    private void log(Diagnostic diagnostic) {
        if (isError(diagnostic)) {
            log.error(text(diagnostic));
        } else {
            log.warn(text(diagnostic));
        }
    }

    String text(Diagnostic diagnostic) {
        String printed = printer.print(diagnostic);
        return diagnostic
                .span()
                .map(span -> place(span) + printed.substring((span + ":").length()))
                .orElse(printed);
    }

    private static String place(SourceSpan span) {
        Position position = span.position();
        return "%s:[%d,%d]".formatted(span.file().path(), position.line(), position.column());
    }

    private static boolean isError(Diagnostic diagnostic) {
        return diagnostic.kind().severity() == Severity.ERROR;
    }
}

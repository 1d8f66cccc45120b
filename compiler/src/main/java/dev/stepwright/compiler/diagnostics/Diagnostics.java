package dev.stepwright.compiler.diagnostics;

import dev.stepwright.compiler.source.SourceSpan;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the messages of one compilation. */
public final class Diagnostics {

    private static final Comparator<SourceSpan> BY_PLACE = Comparator.comparing(
                    (SourceSpan span) -> span.file().name())
            .thenComparing(span -> span.file().path())
            .thenComparingInt(SourceSpan::start)
            .thenComparingInt(SourceSpan::end);

    private static final Comparator<Diagnostic> BUILD_FIRST_THEN_BY_PLACE = Comparator.comparing(
                    (Diagnostic diagnostic) -> diagnostic.span().isPresent())
            .thenComparing((left, right) -> left.span().isPresent()
                            && right.span().isPresent()
                    ? BY_PLACE.compare(left.span().orElseThrow(), right.span().orElseThrow())
                    : 0)
            .thenComparing(diagnostic -> diagnostic.kind().name())
            .thenComparing(Diagnostic::message);

    private final Set<Diagnostic> reported = new LinkedHashSet<>();

    /** Reports a message about a stretch of code; reporting the same twice counts once. */
    public void report(DiagnosticKind kind, SourceSpan span, Object... arguments) {
        add(kind, Optional.of(span), arguments);
    }

    /** Reports a message about the build as a whole. */
    public void report(DiagnosticKind kind, Object... arguments) {
        add(kind, Optional.empty(), arguments);
    }

    /** Reports what others collected. */
    public void addAll(Diagnostics others) {
        reported.addAll(others.reported);
    }

    /** Whether an error was reported; warnings do not count. */
    public boolean hasErrors() {
        return reported.stream().anyMatch(diagnostic -> diagnostic.kind().severity() == Severity.ERROR);
    }

    /** All messages: those about the build first, then by file name and position. */
    public List<Diagnostic> sorted() {
        return reported.stream().sorted(BUILD_FIRST_THEN_BY_PLACE).toList();
    }

    private void add(DiagnosticKind kind, Optional<SourceSpan> span, Object... arguments) {
        reported.add(Diagnostic.of(
                kind, span, Arrays.stream(arguments).map(String::valueOf).toList()));
    }
}

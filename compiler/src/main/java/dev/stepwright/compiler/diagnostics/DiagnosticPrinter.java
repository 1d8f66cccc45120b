package dev.stepwright.compiler.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The layout of all messages.
 *
 * <pre>
 * src/main/java/sample/Orders.java:42:13: error: [UnsupportedConstruct] What was written, and why it cannot be.
 *         do {
 *         ^^
 *   What to write instead.
 *   docs/diagnostics/UnsupportedConstruct.md
 * </pre>
 */
public final class DiagnosticPrinter {

    private static final String INDENT = "  ";

    private final String pages;

    public DiagnosticPrinter() {
        this("docs/diagnostics/");
    }

    /** @param pages where the pages about kinds are, with a slash at the end */
    public DiagnosticPrinter(String pages) {
        this.pages = pages;
    }

    /** All messages in order, with an empty line between them. */
    public String print(Diagnostics diagnostics) {
        return diagnostics.sorted().stream().map(this::print).collect(Collectors.joining("\n\n"));
    }

    /** One message, without a line end after its last line. */
    public String print(Diagnostic diagnostic) {
        DiagnosticKind kind = diagnostic.kind();
        List<String> lines = new ArrayList<>();
        String place = diagnostic.span().map(span -> span + ": ").orElse("");
        lines.add(place + kind.severity().label() + ": [" + kind.name() + "] " + diagnostic.message());
        diagnostic.span().map(SourceSnippet::of).ifPresent(snippet -> {
            lines.add(snippet.line());
            lines.add(snippet.marks());
        });
        lines.add(INDENT + diagnostic.hint());
        lines.add(INDENT + pages + kind.name() + ".md");
        return String.join("\n", lines);
    }
}

package dev.stepwright.compiler.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stepwright.compiler.source.SourceFile;
import dev.stepwright.compiler.source.SourceSpan;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

    private static final DiagnosticKind ODD = DiagnosticKind.error("OddName", "The name {0} is odd.", "Choose {1}.");
    private static final DiagnosticKind SLOW = DiagnosticKind.warning("SlowCode", "This is slow.", "Is it needed?");

    private final SourceFile file = new SourceFile("src/A.java", "A.java", "class A {\n  int b;\n  int c;\n}\n");
    private final Diagnostics diagnostics = new Diagnostics();

    private SourceSpan span(String text) {
        int start = file.text().indexOf(text);
        return new SourceSpan(file, start, start + text.length());
    }

    @Test
    void sortsByPlaceWithTheBuildFirst() {
        diagnostics.report(SLOW, span("int c;"));
        diagnostics.report(ODD, span("b"), "b", "a");
        diagnostics.report(SLOW);
        assertThat(new DiagnosticPrinter("https://example.org/").print(diagnostics))
                .isEqualTo("""
                        warning: [SlowCode] This is slow.
                          Is it needed?
                          https://example.org/SlowCode.md

                        src/A.java:2:7: error: [OddName] The name b is odd.
                          int b;
                              ^
                          Choose a.
                          https://example.org/OddName.md

                        src/A.java:3:3: warning: [SlowCode] This is slow.
                          int c;
                          ^^^^^^
                          Is it needed?
                          https://example.org/SlowCode.md""");
    }

    @Test
    void countsTheSameMessageOnce() {
        diagnostics.report(SLOW, span("b"));
        diagnostics.report(SLOW, span("b"));
        assertThat(diagnostics.sorted()).hasSize(1);
        assertThat(diagnostics.hasErrors()).isFalse();
    }

    @Test
    void marksTheFirstLineOfALongSpan() {
        assertThat(SourceSnippet.of(new SourceSpan(file, 0, 30)))
                .isEqualTo(new SourceSnippet("class A {", "^^^^^^^^^"));
    }

    @Test
    void marksOneColumnOfAnEmptySpan() {
        assertThat(SourceSnippet.of(new SourceSpan(file, 6, 6)).marks()).isEqualTo("      ^");
    }

    @Test
    void givesWideAndCombiningCharactersTheirWidth() {
        SourceFile wide = new SourceFile("W.java", "W.java", "\té日本😀 x");
        int start = wide.text().indexOf("本");
        assertThat(SourceSnippet.of(new SourceSpan(wide, start, wide.text().length()))
                        .marks())
                .isEqualTo("\t   ^^^^^^");
    }

    @Test
    void holdsMessagesToFullSentences() {
        assertThatIllegalArgumentException().isThrownBy(() -> DiagnosticKind.error("OddName", "no capital.", "Do it."));
        assertThatIllegalArgumentException().isThrownBy(() -> DiagnosticKind.error("OddName", "No stop", "Do it."));
        assertThatIllegalArgumentException().isThrownBy(() -> DiagnosticKind.error("odd-name", "Good.", "Do it."));
        assertThatIllegalArgumentException().isThrownBy(() -> diagnostics.report(ODD, span("b"), "only one"));
    }
}

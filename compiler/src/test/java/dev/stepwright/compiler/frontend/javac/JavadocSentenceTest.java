package dev.stepwright.compiler.frontend.javac;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavadocSentenceTest {

    @Test
    void endsAtTheFirstFullStopBeforeWhiteSpace() {
        assertThat(JavadocSentence.of(" Sends v1.2 of a\n letter. Then more.")).hasValue("Sends v1.2 of a letter.");
        assertThat(JavadocSentence.of(" Does it\n\n Then more.")).hasValue("Does it");
        assertThat(JavadocSentence.of(" Does it\n @return nothing")).hasValue("Does it");
    }

    @Test
    void leavesMarkupOut() {
        assertThat(JavadocSentence.of("Reads {@code a < b} and <em>all</em> &amp; more."))
                .hasValue("Reads a < b and all & more.");
    }

    @Test
    void findsNothingInAnEmptyComment() {
        assertThat(JavadocSentence.of(" @return nothing")).isEmpty();
    }
}

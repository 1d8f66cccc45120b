package dev.stepwright.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.manifest.WorkflowEntry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample's workflow gives the same outcome as plain Java and as a state machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleTest {

    private ThreeWays sample;
    private WorkflowEntry workflow;

    @BeforeAll
    void compile(@TempDir Path folder) {
        sample = new ThreeWays(Path.of("../sample-workflow/src/main/java"), folder);
        workflow = sample.compiled().manifest().workflow("data-processing").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"message\": \"Hello, Step Functions!\"}",
                "{\"message\": \"Hello, Lambda!\"}",
                "{\"message\": \"I love this great product, thanks\"}",
                "{\"message\": \"broken and bad, I hate it\"}",
                "{\"message\": \"good but bad\"}",
                "{\"message\": \"ONE\"}",
                "{\"message\": \"  many   blanks\\t between \\n words  \"}",
                "{\"message\": \"angry\"}",
                "{\"message\": \"thanks thanks thanks\"}",
                "{\"message\": \"quotes \\\" and \\\\ back-slashes\"}",
                "{\"message\": \"{% $states.input %}\"}",
                "{\"message\": \"emoji \\ud83d\\ude00 and umlauts äöü\"}",
                "{\"message\": \"null\"}",
                "{\"message\": \"terrible, but wonderful, and great\"}",
                "{\"message\": \"!?.,\"}"
            })
    void succeedsAlike(String input) {
        assertThat(sample.run(workflow, input)).isInstanceOf(Outcome.Returned.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"message\": null}", "{\"message\": \"\"}", "{\"message\": \"   \"}", "null"})
    void failsAlike(String input) {
        assertThat(sample.run(workflow, input)).isInstanceOf(Outcome.Failed.class);
    }

    /** Members that the record has not are passed on (docs/semantics.md), so only the outcomes are the same. */
    @Test
    void failsAlikeOnOtherMembers() {
        Comparison comparison = sample.compare(workflow, "{\"text\": \"no message\"}");
        assertThat(comparison.java().outcome()).isInstanceOf(Outcome.Failed.class);
        assertThat(comparison.java().outcome().agrees(comparison.engine().outcome()))
                .isTrue();
    }

    @Test
    void hasNoPassState() {
        String definition = sample.compiled().file(workflow.files().definition());
        assertThat(definition).doesNotContain("\"Pass\"");
    }

    @Test
    void mayInvokeWhatItInvokes() {
        RoleOfDefinition.check(sample.compiled(), workflow);
    }

    @Test
    void generatesWhatIsCommitted() {
        List<String> stale = sample.compiled().result().files().stream()
                .filter(file -> !CommittedFile.holds(Path.of("../generated", file.path()), file.content()))
                .map(file -> file.path())
                .toList();
        assertThat(stale).isEmpty();
    }
}

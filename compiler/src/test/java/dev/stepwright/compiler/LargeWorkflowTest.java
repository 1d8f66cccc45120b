package dev.stepwright.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.compiler.frontend.FrontendTester;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargeWorkflowTest {

    @Test
    void compilesAThousandSteps() {
        assertThat(calls(1000).compiledKinds()).isEmpty();
    }

    @Test
    void refusesWhatTheServiceWouldNotTake() {
        assertThat(calls(3000).compiledKinds()).containsExactly("DefinitionTooLarge");
    }

    private static FrontendTester calls(int number) {
        String calls = IntStream.range(0, number)
                .mapToObj(i -> "int n" + i + " = count(id + " + i + ");")
                .collect(Collectors.joining("\n"));
        return FrontendTester.workflow("void run(String id) {\n" + calls + "\n}");
    }
}

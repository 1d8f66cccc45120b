package dev.stepwright.compiler.javasource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadTest {

    @Test
    void writesOneLineWhereItFits() {
        assertThat(Head.of("    void run", List.of("int a", "int b"), List.of("IOException")))
                .isEqualTo("    void run(int a, int b) throws IOException {\n");
        assertThat(Head.of("    void run", List.of(), List.of())).isEqualTo("    void run() {\n");
    }

    @Test
    void breaksALongLineBetweenParameters() {
        List<String> parameters = List.of("Map<String, List<Integer>> " + "a".repeat(40), "int " + "b".repeat(40));
        assertThat(Head.of("    record Arguments", parameters, List.of()))
                .isEqualTo(
                        "    record Arguments(" + parameters.get(0) + ",\n            " + parameters.get(1) + ") {\n");
    }

    @Test
    void breaksBeforeWhatIsThrown() {
        String name = "n".repeat(80);
        assertThat(Head.of("    void " + name, List.of(), List.of("IOException")))
                .isEqualTo("    void " + name + "() throws\n            IOException {\n");
    }
}

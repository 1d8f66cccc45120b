package dev.stepwright.maven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.manifest.Application;
import dev.stepwright.manifest.JavaMethod;
import dev.stepwright.manifest.LogLevel;
import dev.stepwright.manifest.Manifest;
import dev.stepwright.manifest.SourceLine;
import dev.stepwright.manifest.WorkflowEntry;
import dev.stepwright.manifest.WorkflowFiles;
import dev.stepwright.manifest.WorkflowType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRequestTest {

    @TempDir
    Path folder;

    @Test
    void acceptsAnyJsonAsInput() {
        assertThatCode(() -> ExecutionInput.requireJson("{\"message\": \"Hello\"}"))
                .doesNotThrowAnyException();
        assertThatCode(() -> ExecutionInput.requireJson(" null ")).doesNotThrowAnyException();
    }

    @Test
    void refusesInputThatIsNotJson() {
        assertThatThrownBy(() -> ExecutionInput.requireJson("{message: Hello}"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("The value of sfn.input is not JSON: ")
                .hasMessageContaining("(line 1, column 2)")
                .hasMessageEndingWith("Quote it for your shell: -Dsfn.input='{\"message\": \"Hello\"}'");
        assertThatThrownBy(() -> ExecutionInput.requireJson(" ")).hasMessageContaining("it is empty");
        assertThatThrownBy(() -> ExecutionInput.requireJson("{} {}")).hasMessageContaining("(line 1, column 4)");
    }

    @Test
    void choosesTheOnlyWorkflow() throws MojoFailureException {
        assertThat(choose(null, "orders")).isEqualTo("orders");
        assertThat(choose("orders", "returns", "orders")).isEqualTo("orders");
    }

    @Test
    void asksForAWorkflowWhenSeveralAreThere() {
        assertThatThrownBy(() -> choose(null, "orders", "returns"))
                .hasMessage("This project has the workflows orders, returns. Choose one: -Dsfn.workflow=orders");
        assertThatThrownBy(() -> choose("order", "orders"))
                .hasMessage("There is no workflow order; this project has orders. Correct -Dsfn.workflow.");
        assertThatThrownBy(() -> choose(null)).hasMessageContaining("@Workflow");
    }

    @Test
    void leadsFromAStateToItsSource() throws IOException {
        Files.writeString(folder.resolve("orders.sources.json"), """
                {"pay": {"file": "shop/Orders.java", "line": 12}}
                """);
        Path source = Files.createDirectories(folder.resolve("java/shop")).resolve("Orders.java");
        Files.writeString(source, "class Orders {}");
        SourceMaps maps = new SourceMaps(manifest("orders"), folder, List.of(folder.resolve("java")));
        assertThat(maps.place("orders", "pay")).isEqualTo(source + ":12 (state pay)");
        assertThat(maps.place("orders", "ship")).isEqualTo("state ship");
    }

    @Test
    void showsTheMessageAndStackOfAStepsException() {
        String cause = """
                {"errorMessage": "no card", "errorType": "shop.Declined", "stackTrace": ["shop.Orders.pay(Orders.java:40)"]}
                """;
        assertThat(FailureText.of("FAILED", Optional.of("shop.Declined"), Optional.of(cause), Optional.of("state pay")))
                .containsExactly(
                        "FAILED with shop.Declined",
                        "  no card",
                        "    shop.Orders.pay(Orders.java:40)",
                        "  at state pay");
    }

    @Test
    void showsACauseThatIsPlainText() {
        assertThat(FailureText.of("FAILED", Optional.empty(), Optional.of("out of stock"), Optional.empty()))
                .containsExactly("FAILED", "  out of stock");
    }

    private static String choose(String asked, String... names) throws MojoFailureException {
        return new WorkflowChoice(manifest(names)).choose(asked);
    }

    private static Manifest manifest(String... names) {
        List<WorkflowEntry> workflows = Stream.of(names)
                .map(name -> new WorkflowEntry(
                        name,
                        WorkflowType.STANDARD,
                        Optional.empty(),
                        OptionalInt.empty(),
                        LogLevel.OFF,
                        false,
                        List.of(),
                        List.of(),
                        new WorkflowFiles(name + ".asl.json", name + ".sources.json", name + ".mmd"),
                        new JavaMethod("shop.Orders", name),
                        new SourceLine("shop/Orders.java", 7)))
                .toList();
        return new Manifest(new Application("shop", "java17", "shop.ShopDeployer"), workflows, List.of(), List.of());
    }
}

package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.local.http.PortInUseException;
import dev.stepwright.local.lambda.TestFunctions;
import dev.stepwright.manifest.ManifestException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCloudStartTest {

    @TempDir
    private Path folder;

    @Test
    void namesThePortThatIsInUseAndLeavesNothingRunning() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            LocalCloudSettings settings =
                    TestApplication.in(folder).gatewayPort(other.getLocalPort()).build();

            assertThatThrownBy(() -> LocalCloud.start(settings))
                    .isInstanceOfSatisfying(
                            PortInUseException.class, e -> assertThat(e.port()).isEqualTo(other.getLocalPort()));
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.isAlive() && thread.getName().startsWith("HTTP-Dispatcher"));
    }

    @Test
    void saysThatTheHandlerIsNotCompiled() throws Exception {
        LocalCloudSettings settings = TestApplication.write(
                        folder,
                        TestApplication.manifest(List.of(TestFunctions.function("clean", "sample.CleanHandler", 3))),
                        TestApplication.DEFINITION)
                .build();

        assertThatThrownBy(() -> LocalCloud.start(settings))
                .isInstanceOf(LocalCloudException.class)
                .hasMessage("The handler class sample.CleanHandler of the step 'clean' is not on the class path."
                        + " Compile the project first.");
    }

    @Test
    void saysThatThereIsNoJava() throws Exception {
        LocalCloudSettings settings = TestApplication.in(folder)
                .javaExecutable(folder.resolve("java"))
                .build();

        assertThatThrownBy(() -> LocalCloud.start(settings))
                .isInstanceOf(LocalCloudException.class)
                .hasMessageContaining("is no java executable");
    }

    @Test
    void saysThatThereIsNoManifest() {
        LocalCloudSettings settings = LocalCloudSettings.of(folder, List.of()).build();

        assertThatThrownBy(() -> LocalCloud.start(settings))
                .isInstanceOf(ManifestException.class)
                .hasMessageContaining("does not exist");
    }
}

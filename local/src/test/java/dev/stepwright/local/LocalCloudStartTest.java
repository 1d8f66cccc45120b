package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.local.http.PortInUseException;
import dev.stepwright.local.lambda.TestFunctions;
import dev.stepwright.manifest.ManifestException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
                .hasMessage("The handler class sample.CleanHandler of the step 'clean' is not in the package."
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
        LocalCloudSettings settings = LocalCloudSettings.of(folder, folder).build();

        assertThatThrownBy(() -> LocalCloud.start(settings))
                .isInstanceOf(ManifestException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void startsEmptyAndSaysWhichServicesThereAre() throws Exception {
        try (LocalCloud cloud = LocalCloud.start(
                LocalCloudSettings.empty().apiPort(0).gatewayPort(0).build())) {
            HttpResponse<String> functions = get(cloud.apiEndpoint() + "/2015-03-31/functions", "lambda");
            HttpResponse<String> queues = get(cloud.apiEndpoint() + "/", "sqs");

            assertThat(functions.body()).isEqualTo("{\"Functions\":[]}");
            assertThat(queues.statusCode()).isEqualTo(501);
            assertThat(queues.body()).contains("The local cloud has no service 'sqs'.");
            assertThat(get(cloud.gatewayEndpoint() + "/orders", "execute-api").statusCode())
                    .isEqualTo(404);
        }
    }

    private static HttpResponse<String> get(String url, String service) throws Exception {
        String scope = "AWS4-HMAC-SHA256 Credential=key/20261124/us-east-1/" + service + "/aws4_request";
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", scope)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}

package dev.stepwright.local.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The program as a user starts it, in a JVM of its own. */
class StandaloneTest {

    private static final Pattern ENDPOINT = Pattern.compile("answers at (\\S+),");

    @Test
    void answersUntilItIsStopped() throws Exception {
        Process process = start("-Dsfn.port=0", "-Dsfn.httpPort=0");
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            Matcher endpoint = ENDPOINT.matcher(output.readLine());
            assertThat(endpoint.find()).isTrue();
            HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint.group(1)))
                    .header("X-Amz-Target", "AWSStepFunctions.ListStateMachines")
                    .POST(BodyPublishers.ofString("{}"))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .body())
                    .isEqualTo("{\"stateMachines\":[]}");
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void endsByItselfWhenItOnlyPrepares() throws Exception {
        Run run = run("-Dsfn.prepare");

        assertThat(run.output()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void namesASettingThatItDoesNotHave() throws Exception {
        Run run = run("-Dsfn.prot=8083");

        assertThat(run.output())
                .startsWith("There is no setting 'sfn.prot'. There are [")
                .contains("sfn.port");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void saysWhatAPortIs() throws Exception {
        Run run = run("-Dsfn.port=http");

        assertThat(run.output()).isEqualTo("sfn.port is a number from 0 to 65535, not 'http'.\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void saysHowAddressesOfServicesAreWritten() throws Exception {
        Run run = run("-Dsfn.endpoints=http=http://127.0.0.1:4566,sqs");

        assertThat(run.output()).startsWith("'sqs' in sfn.endpoints names no service and address.");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void namesAPortThatIsInUse() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
            Run run = run("-Dsfn.httpPort=0", "-Dsfn.port=" + other.getLocalPort());

            assertThat(run.output()).contains("Port " + other.getLocalPort() + " on 127.0.0.1 is in use");
            assertThat(run.status()).isEqualTo(1);
        }
    }

    private record Run(int status, String output) {}

    private static Run run(String... options) throws IOException, InterruptedException {
        Process process = start(options);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private static Process start(String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.add(Standalone.class.getName());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}

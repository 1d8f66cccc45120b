package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvokeApiTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static LocalCloud cloud;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        cloud = LocalCloud.start(TestApplication.in(folder).build());
    }

    @AfterAll
    static void close() {
        cloud.close();
    }

    @Test
    void invokesAFunctionByNameOrArn() throws Exception {
        assertThat(invoke("echo", "{\"a\":1}").body()).isEqualTo("{\"a\":1}");
        assertThat(invoke("arn:aws:lambda:us-east-1:123456789012:function:echo", "[]")
                        .body())
                .isEqualTo("[]");
        assertThat(invoke("arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3Aecho%3A%24LATEST", "1")
                        .body())
                .isEqualTo("1");
        assertThat(invoke("echo", "").body()).isEqualTo("{}");
    }

    @Test
    void marksAFunctionError() throws Exception {
        HttpResponse<String> response = invoke("failing", "{}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("X-Amz-Function-Error")).hasValue("Unhandled");
        assertThat(response.headers().firstValue("X-Amz-Executed-Version")).hasValue("$LATEST");
        assertThat(response.body()).contains("no messages today");
    }

    @Test
    void goesOnAfterAChildDied() throws Exception {
        assertThat(invoke("exiting", "3").body()).contains("Runtime.ExitError", "exit status 3");
        assertThat(invoke("exiting", "4").body()).contains("exit status 4");
    }

    @Test
    void answersWithTheEndOfTheLogIfItIsAskedTo() throws Exception {
        assertThat(invoke("failing", "{}").headers().firstValue("X-Amz-Log-Result"))
                .isEmpty();
        assertThat(invoke("failing", "{}", "None").headers().firstValue("X-Amz-Log-Result"))
                .isEmpty();
        assertThat(invoke("failing", "{}", "Tail").headers().firstValue("X-Amz-Log-Result"))
                .hasValueSatisfying(
                        log -> assertThat(new String(Base64.getDecoder().decode(log), StandardCharsets.UTF_8))
                                .contains("about to fail: Zürich\n", "\nREPORT RequestId: "));
        assertError(invoke("echo", "{}", "All"), 400, "ValidationException");
    }

    @Test
    void refusesUnknownFunctionsAndMalformedPayloads() throws Exception {
        assertError(invoke("nothing", "{}"), 404, "ResourceNotFoundException");
        assertError(invoke("echo", "{"), 400, "InvalidRequestContentException");
        assertError(invoke("echo", "\"" + "a".repeat(6 << 20) + "\""), 413, "RequestTooLargeException");
    }

    private static void assertError(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("x-amzn-ErrorType")).hasValue(type);
    }

    private static HttpResponse<String> invoke(String function, String payload) throws Exception {
        return CLIENT.send(request(function, payload).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> invoke(String function, String payload, String logType) throws Exception {
        HttpRequest request =
                request(function, payload).header("X-Amz-Log-Type", logType).build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String function, String payload) {
        String path = "/2015-03-31/functions/" + function + "/invocations";
        return HttpRequest.newBuilder(URI.create(cloud.apiEndpoint() + path)).POST(BodyPublishers.ofString(payload));
    }
}

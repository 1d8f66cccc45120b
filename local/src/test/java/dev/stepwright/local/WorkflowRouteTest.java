package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkflowRouteTest {

    private static LocalCloud cloud;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        cloud = LocalCloud.start(TestApplication.withWorkflowRoutes(folder).build());
    }

    @AfterAll
    static void close() {
        cloud.close();
    }

    @Test
    void answersWithTheExecutionThatWasStarted() throws Exception {
        JsonNode answer = json(post("/greeting", "{\"name\": \"Ada\"}"));

        assertThat(answer.path("executionArn").asText())
                .startsWith("arn:aws:states:us-east-1:123456789012:execution:greeting:");
        assertThat(answer.path("startDate").isNumber()).isTrue();
    }

    @Test
    void answersWithTheOutcomeOfAnExpressWorkflow() throws Exception {
        JsonNode answer = json(post("/quick", "{\"name\": \"Ada\"}"));

        assertThat(answer.path("status").asText()).isEqualTo("SUCCEEDED");
        assertThat(answer.path("output").asText()).isEqualTo("{\"name\":\"Ada\"}");
        assertThat(json(post("/quick", "{\"fail\": true}")).path("status").asText())
                .isEqualTo("FAILED");
    }

    @Test
    void passesOnWhatStepFunctionsRefuses() throws Exception {
        HttpResponse<String> response = post("/greeting", "Ada");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).path("__type").asText()).isEqualTo("InvalidExecutionInput");
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(cloud.gatewayEndpoint() + path))
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) throws Exception {
        return new ObjectMapper().readTree(response.body());
    }
}

package dev.stepwright.deployer;

import static dev.stepwright.deployer.EditionStack.edition;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stepwright.deployer.aws.AwsCloud;
import dev.stepwright.deployer.aws.call.AwsSettings;
import dev.stepwright.deployer.report.NextSteps;
import dev.stepwright.deployer.report.Style;
import dev.stepwright.deployer.report.TextReport;
import dev.stepwright.deployer.report.Wording;
import dev.stepwright.deployer.stack.DesiredStack;
import dev.stepwright.local.LocalCloud;
import dev.stepwright.local.LocalCloudSettings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionListItem;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;

/** The whole way: through the SDK to a local cloud, and the executions and HTTP calls after it. */
class LocalCloudDeploymentTest {

    private static final String REGION = "eu-central-1";
    private static final String ALIAS = "arn:aws:states:" + REGION + ":123456789012:stateMachine:shop-dev-orders:live";
    private static final Pattern URL = Pattern.compile("(http://\\S+)/hello");

    private final LocalCloud local = LocalCloud.start(
            LocalCloudSettings.empty().apiPort(0).gatewayPort(0).build());
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final AwsCloud aws = new AwsCloud(
            EditionStack.SETTINGS.names(),
            new AwsSettings(
                    Optional.of(REGION), Optional.empty(), Optional.of(URI.create(local.apiEndpoint())), List.of()),
            threads);
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Deployer deployer = new Deployer(
            aws,
            threads,
            new TextReport(
                    new PrintStream(written, true, StandardCharsets.UTF_8),
                    Style.PLAIN,
                    " --endpoint-url " + local.apiEndpoint()),
            new NextSteps(EditionStack.SETTINGS, Wording.MAVEN));
    private final SfnClient states = SfnClient.builder()
            .endpointOverride(URI.create(local.apiEndpoint()))
            .region(Region.of(REGION))
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .httpClient(UrlConnectionHttpClient.create())
            .build();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        states.close();
        threads.shutdownNow();
        aws.close();
        local.close();
    }

    @Test
    void deploysRunsChangesRollsBackAndDestroys() throws Exception {
        String first = deploy(edition("one"));
        assertThat(first).contains(" 0 to change, 0 to delete.").contains("Deployed: ");
        assertThat(result(start("before", 0))).isEqualTo("one one");

        assertThat(first).contains("--region " + REGION + " --endpoint-url " + local.apiEndpoint());

        String url = url(first);
        assertThat(get(url + "/hello/you").path("edition").asText()).isEqualTo("one");
        assertThat(get(url + "/hello/you").path("greeting").asText()).isEqualTo("hello");
        assertThat(deploy(edition("one"))).contains("No changes");

        String underWay = start("under-way", 2);
        assertThat(deploy(edition("two"))).contains("0 to create", "0 to delete");
        assertThat(result(start("after", 0))).isEqualTo("two two");
        assertThat(get(url + "/hello/you").path("edition").asText()).isEqualTo("two");
        assertThat(result(underWay)).isEqualTo("one one");

        assertThat(deploy(edition("two").memoryMb(384)))
                .contains("memory MB: 256 -> 384")
                .contains("0 to create, 5 to change, 0 to delete.");
        assertThat(deployer.rollback(edition("two").memoryMb(384).desired(aws.account()), false))
                .as(said())
                .isTrue();
        assertThat(result(start("rolled-back", 0))).isEqualTo("two two");

        destroy();
        assertThat(states.listStateMachines().stateMachines()).isEmpty();
        assertThat(http("GET", url + "/hello/you", "").statusCode()).isEqualTo(404);
    }

    @Test
    void routesStartWorkflowsAndGiveTheAnswersOfStepFunctions() throws Exception {
        String url = url(deploy(edition("one")));

        JsonNode started = json(http("POST", url + "/orders", "{\"seconds\": 0}"));
        assertThat(result(started.path("executionArn").asText())).isEqualTo("one one");
        assertThat(started.path("startDate").isNumber()).isTrue();

        JsonNode ran = json(http("POST", url + "/quick", "{}"));
        assertThat(ran.path("status").asText()).isEqualTo("SUCCEEDED");
        assertThat(ran.path("output").asText()).contains("\"edition\":\"one\"");
    }

    @Test
    void aRateStartsItsWorkflowAtOnce() throws Exception {
        deploy(edition("one"));

        List<ExecutionListItem> executions = executions();
        while (executions.isEmpty()) {
            Thread.sleep(20);
            executions = executions();
        }
        assertThat(executions).hasSize(1);
        assertThat(result(executions.get(0).executionArn())).isEqualTo("one one");
    }

    @Test
    void aLargePackageGoesThroughABucketThatGoesWithTheRest() throws Exception {
        assertThat(deploy(edition("large").large())).contains("stepwright-123456789012-eu-central-1-shop-dev");
        assertThat(result(start("large", 0))).isEqualTo("large large");
        assertThat(deploy(edition("large").large())).contains("No changes");

        destroy();
    }

    private List<ExecutionListItem> executions() {
        return states.listExecutions(request -> request.stateMachineArn(ALIAS)).executions();
    }

    private String deploy(EditionStack stack) {
        boolean done = deployer.deploy(stack.desired(aws.account()), false);
        String said = said();
        assertThat(done).as(said).isTrue();
        return said;
    }

    private void destroy() {
        DesiredStack nothing = DesiredStack.nothing(EditionStack.SETTINGS.names(), aws.account());
        assertThat(deployer.destroy(nothing, false)).as(said()).isTrue();
        assertThat(deployer.plan(nothing)).isTrue();
        assertThat(said()).contains("No changes");
    }

    private String said() {
        String text = written.toString(StandardCharsets.UTF_8);
        written.reset();
        return text;
    }

    private static String url(String said) {
        Matcher url = URL.matcher(said);
        assertThat(url.find()).as(said).isTrue();
        return url.group(1);
    }

    private String start(String name, int seconds) {
        return states.startExecution(
                        request -> request.stateMachineArn(ALIAS).name(name).input("{\"seconds\": " + seconds + "}"))
                .executionArn();
    }

    /** The editions of the first and of the last step. */
    private String result(String execution) throws Exception {
        DescribeExecutionResponse described = states.describeExecution(request -> request.executionArn(execution));
        while (described.status() == ExecutionStatus.RUNNING) {
            Thread.sleep(20);
            described = states.describeExecution(request -> request.executionArn(execution));
        }
        assertThat(described.status()).as(described.toString()).isEqualTo(ExecutionStatus.SUCCEEDED);
        JsonNode output = new ObjectMapper().readTree(described.output());
        return output.path("first").asText() + " " + output.path("last").asText();
    }

    private JsonNode get(String url) throws Exception {
        return json(http("GET", url, ""));
    }

    private static JsonNode json(HttpResponse<String> response) throws Exception {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return new ObjectMapper().readTree(response.body());
    }

    private HttpResponse<String> http(String method, String url, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .method(method, BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}

package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calls that were made before, or come too early: their errors are what a deployer finds its way by. */
class RepeatedCallsTest {

    private static final String ROLE = "arn:aws:iam::123456789012:role/runner";
    private static final String TRUST = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
             "Principal": {"Service": ["lambda.amazonaws.com", "scheduler.amazonaws.com"]}}]}""";

    private static LocalCloud cloud;

    @BeforeAll
    static void start() {
        cloud = LocalCloud.start(
                LocalCloudSettings.empty().apiPort(0).gatewayPort(0).build());
        createRole("runner");
    }

    @AfterAll
    static void close() {
        cloud.close();
    }

    @Test
    void aRoleIsMadeOnce() {
        HttpResponse<String> again = createRole("runner");

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("<Code>EntityAlreadyExists</Code>");
    }

    @Test
    void aFunctionNeedsItsRoleAndIsMadeOnce() {
        assertError(createFunction("early", ROLE + "-to-be"), 400, "InvalidParameterValueException");
        assertThat(createFunction("once", ROLE).statusCode()).isEqualTo(201);
        assertError(createFunction("once", ROLE), 409, "ResourceConflictException");
        assertError(
                call("lambda", "GET", "/2015-03-31/functions/once?Qualifier=7", ""), 404, "ResourceNotFoundException");
    }

    @Test
    void aVersionIsPublishedOnceForTheSameCodeAndConfiguration() {
        createFunction("published", ROLE);
        String versions = "/2015-03-31/functions/published/versions";

        assertThat(call("lambda", "POST", versions, "{}").body()).contains("\"Version\":\"1\"");
        assertThat(call("lambda", "POST", versions, "{}").body()).contains("\"Version\":\"1\"");
        call("lambda", "PUT", "/2015-03-31/functions/published/configuration", "{\"MemorySize\": 512}");
        assertThat(call("lambda", "POST", versions, "{}").body()).contains("\"Version\":\"2\"");
        assertThat(call("lambda", "GET", "/2015-03-31/functions/published?Qualifier=1", "")
                        .body())
                .contains("\"MemorySize\":128");
    }

    @Test
    void anAliasHoldsItsVersion() {
        createFunction("aliased", ROLE);
        call("lambda", "POST", "/2015-03-31/functions/aliased/versions", "{}");
        String alias = "{\"Name\": \"live\", \"FunctionVersion\": \"1\"}";

        assertThat(call("lambda", "POST", "/2015-03-31/functions/aliased/aliases", alias)
                        .statusCode())
                .isEqualTo(201);
        assertError(
                call("lambda", "POST", "/2015-03-31/functions/aliased/aliases", alias),
                409,
                "ResourceConflictException");
        assertError(
                call("lambda", "DELETE", "/2015-03-31/functions/aliased?Qualifier=1", ""),
                409,
                "ResourceConflictException");
    }

    @Test
    void aScheduleNeedsItsGroupAndIsMadeOnce() {
        String schedule = """
                {"GroupName": "%s", "ScheduleExpression": "rate(1 day)", "FlexibleTimeWindow": {"Mode": "OFF"},
                 "Target": {"Arn": "arn:aws:states:us-east-1:123456789012:stateMachine:m", "RoleArn": "%s"}}""";

        assertError(
                call("scheduler", "POST", "/schedules/daily", schedule.formatted("nowhere", ROLE)),
                404,
                "ResourceNotFoundException");
        assertThat(call("scheduler", "POST", "/schedule-groups/g", "{}").statusCode())
                .isEqualTo(200);
        assertError(call("scheduler", "POST", "/schedule-groups/g", "{}"), 409, "ConflictException");
        assertThat(call("scheduler", "POST", "/schedules/daily", schedule.formatted("g", ROLE))
                        .statusCode())
                .isEqualTo(200);
        assertError(
                call("scheduler", "POST", "/schedules/daily", schedule.formatted("g", ROLE)), 409, "ConflictException");
        assertThat(call("scheduler", "DELETE", "/schedule-groups/g", "").statusCode())
                .isEqualTo(200);
        assertError(call("scheduler", "GET", "/schedules/daily?groupName=g", ""), 404, "ResourceNotFoundException");
    }

    private static HttpResponse<String> createRole(String name) {
        String form = "Action=CreateRole&RoleName=" + name + "&AssumeRolePolicyDocument="
                + URLEncoder.encode(TRUST, StandardCharsets.UTF_8);
        return call("iam", "POST", "/", form);
    }

    private static HttpResponse<String> createFunction(String name, String role) {
        return call("lambda", "POST", "/2015-03-31/functions", """
                {"FunctionName": "%s", "Role": "%s", "Handler": "a.B", "Runtime": "java17",
                 "Code": {"ZipFile": "%s"}}""".formatted(name, role, zip()));
    }

    private static String zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("empty.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static void assertError(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("x-amzn-ErrorType")).hasValue(code);
    }

    private static HttpResponse<String> call(String service, String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(cloud.apiEndpoint() + path))
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=k/20261124/us-east-1/" + service + "/aws4_request")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, BodyHandlers.ofString())
                .join();
    }
}

package dev.stepwright.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.http.HttpRequest;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GatewayEventTest {

    private final GatewayEvent events =
            new GatewayEvent("local", Clock.fixed(Instant.parse("2020-03-12T19:03:58.390Z"), ZoneOffset.UTC));

    @Test
    void describesTheRequestInPayloadFormat2() {
        ObjectNode event = event(
                "POST",
                "/items/a%20b",
                "tag=x&tag=y+z&flag",
                Map.of(
                        "content-type", List.of("application/json; charset=utf-8"),
                        "cookie", List.of("a=1; b=2"),
                        "host", List.of("api.localhost:3000"),
                        "user-agent", List.of("curl/8"),
                        "x-list", List.of("1", "2")),
                "{\"city\":\"Zürich\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(event.toPrettyString()).isEqualToIgnoringNewLines("""
                        {
                          "version" : "2.0",
                          "routeKey" : "POST /items/{id}",
                          "rawPath" : "/items/a b",
                          "rawQueryString" : "tag=x&tag=y+z&flag",
                          "cookies" : [ "a=1", "b=2" ],
                          "headers" : {
                            "content-type" : "application/json; charset=utf-8",
                            "host" : "api.localhost:3000",
                            "user-agent" : "curl/8",
                            "x-list" : "1,2",
                            "x-forwarded-for" : "127.0.0.1",
                            "x-forwarded-proto" : "http"
                          },
                          "queryStringParameters" : {
                            "tag" : "x,y z",
                            "flag" : ""
                          },
                          "requestContext" : {
                            "accountId" : "123456789012",
                            "apiId" : "local",
                            "domainName" : "api.localhost",
                            "domainPrefix" : "api",
                            "http" : {
                              "method" : "POST",
                              "path" : "/items/a b",
                              "protocol" : "HTTP/1.1",
                              "sourceIp" : "127.0.0.1",
                              "userAgent" : "curl/8"
                            },
                            "requestId" : "request-1",
                            "routeKey" : "POST /items/{id}",
                            "stage" : "$default",
                            "time" : "12/Mar/2020:19:03:58 +0000",
                            "timeEpoch" : 1584039838390
                          },
                          "pathParameters" : {
                            "id" : "a b"
                          },
                          "body" : "{\\"city\\":\\"Zürich\\"}",
                          "isBase64Encoded" : false
                        }""");
    }

    @Test
    void leavesOutWhatTheRequestDoesNotHave() {
        ObjectNode event = event("POST", "/items/7", "", Map.of(), new byte[0]);

        assertThat(event.has("cookies")).isFalse();
        assertThat(event.has("queryStringParameters")).isFalse();
        assertThat(event.has("body")).isFalse();
        assertThat(event.get("rawQueryString").textValue()).isEmpty();
    }

    @Test
    void encodesBodiesThatAreNotText() {
        ObjectNode event = event(
                "POST", "/items/7", "", Map.of("content-type", List.of("image/png")), new byte[] {(byte) 0x89, 'P'});

        assertThat(event.get("body").textValue()).isEqualTo("iVA=");
        assertThat(event.get("isBase64Encoded").booleanValue()).isTrue();
    }

    private ObjectNode event(String method, String path, String query, Map<String, List<String>> headers, byte[] body) {
        HttpRequest request = new HttpRequest(
                method, path, query, "HTTP/1.1", InetAddress.getLoopbackAddress(), new TreeMap<>(headers), body);
        RoutePattern<String> route = RoutePattern.of(new GatewayRoute<>("POST /items/{id}", "save"));
        return events.of(request, route.match(method, path).orElseThrow(), "request-1");
    }
}

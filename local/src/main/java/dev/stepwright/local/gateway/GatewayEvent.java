package dev.stepwright.local.gateway;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.account.LocalAccount;
import dev.stepwright.local.http.HttpRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes the event that a function gets for a request.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">
 *     Payload format version 2.0</a>
 */
final class GatewayEvent {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH);

    /** These belong to one connection, or have a member of their own in the event. */
    private static final Set<String> LEFT_OUT = Set.of("connection", "cookie", "expect", "transfer-encoding");

    private static final Set<String> TEXT_TYPES =
            Set.of("application/json", "application/javascript", "application/xml");

    private final String apiId;
    private final Clock clock;

    GatewayEvent(String apiId, Clock clock) {
        this.apiId = apiId;
        this.clock = clock;
    }

    ObjectNode of(HttpRequest request, RoutePattern.Match<?> match, String requestId) {
        ObjectNode event = object();
        event.put("version", "2.0");
        event.put("routeKey", match.route().key());
        event.put("rawPath", RoutePattern.decode(request.path()));
        event.put("rawQueryString", request.query());
        cookies(event, request);
        event.set("headers", headers(request));
        put(event, "queryStringParameters", queryParameters(request.query()));
        event.set("requestContext", context(request, match, requestId));
        put(event, "pathParameters", match.variables());
        body(event, request);
        return event;
    }

    private static void cookies(ObjectNode event, HttpRequest request) {
        List<String> headers = request.headers().getOrDefault("cookie", List.of());
        if (!headers.isEmpty()) {
            ArrayNode cookies = event.putArray("cookies");
            headers.forEach(header -> List.of(header.split(";\\s*")).forEach(cookies::add));
        }
    }

    private static ObjectNode headers(HttpRequest request) {
        ObjectNode headers = object();
        request.headers().forEach((name, values) -> {
            if (!LEFT_OUT.contains(name)) {
                headers.put(name, String.join(",", values));
            }
        });
        headers.put("x-forwarded-for", request.client().getHostAddress());
        headers.put("x-forwarded-proto", "http");
        return headers;
    }

    private static Map<String, String> queryParameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                String value = parts.length == 2 ? decodeQuery(parts[1]) : "";
                parameters.merge(decodeQuery(parts[0]), value, (first, next) -> first + "," + next);
            }
        }
        return parameters;
    }

    private static String decodeQuery(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private ObjectNode context(HttpRequest request, RoutePattern.Match<?> match, String requestId) {
        ZonedDateTime now = ZonedDateTime.now(clock).withZoneSameInstant(ZoneOffset.UTC);
        String host = request.header("host").orElse("localhost").replaceFirst(":\\d+$", "");
        ObjectNode context = object();
        context.put("accountId", LocalAccount.ACCOUNT_ID);
        context.put("apiId", apiId);
        context.put("domainName", host);
        context.put("domainPrefix", host.split("\\.", 2)[0]);
        context.putObject("http")
                .put("method", request.method())
                .put("path", RoutePattern.decode(request.path()))
                .put("protocol", request.protocol())
                .put("sourceIp", request.client().getHostAddress())
                .put("userAgent", request.header("user-agent").orElse(""));
        context.put("requestId", requestId);
        context.put("routeKey", match.route().key());
        context.put("stage", "$default");
        context.put("time", TIME.format(now));
        context.put("timeEpoch", now.toInstant().toEpochMilli());
        return context;
    }

    private static void body(ObjectNode event, HttpRequest request) {
        boolean text = isText(request);
        if (request.body().length > 0) {
            event.put(
                    "body",
                    text
                            ? new String(request.body(), StandardCharsets.UTF_8)
                            : Base64.getEncoder().encodeToString(request.body()));
        }
        event.put("isBase64Encoded", !text && request.body().length > 0);
    }

    private static boolean isText(HttpRequest request) {
        String type = request.header("content-type")
                .orElse("text/plain")
                .split(";")[0]
                .trim()
                .toLowerCase(Locale.ROOT);
        boolean compressed = request.header("content-encoding").isPresent();
        return !compressed && (type.startsWith("text/") || TEXT_TYPES.contains(type) || type.endsWith("+json"));
    }

    private static void put(ObjectNode event, String member, Map<String, String> values) {
        if (!values.isEmpty()) {
            ObjectNode object = event.putObject(member);
            values.forEach(object::put);
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}

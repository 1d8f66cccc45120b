package dev.stepwright.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Speaks to services other than Step Functions in the protocols of AWS, without their SDKs. */
record ServiceClient(HttpClient http, URI endpoint) {

    static ServiceClient of(String endpoint) {
        return new ServiceClient(HttpClient.newHttpClient(), URI.create(endpoint));
    }

    /** Calls Lambda, which is known by its paths. */
    String rest(String method, String path, String body) throws IOException, InterruptedException {
        return send(request(path).method(method, BodyPublishers.ofString(body)));
    }

    String query(String service, String action, Map<String, String> parameters)
            throws IOException, InterruptedException {
        String form = parameters.entrySet().stream()
                .map(entry -> "&" + entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("", "Action=" + action, ""));
        return send(scoped(service, request("/").POST(BodyPublishers.ofString(form)))
                .header("Content-Type", "application/x-www-form-urlencoded"));
    }

    /** A call whose signature says which service is meant. */
    String signed(String service, String method, String path, String body) throws IOException, InterruptedException {
        return send(scoped(service, request(path).method(method, BodyPublishers.ofString(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(endpoint.resolve(path));
    }

    private static HttpRequest.Builder scoped(String service, HttpRequest.Builder request) {
        String scope = "any/20260101/us-east-1/" + service + "/aws4_request";
        return request.header("Authorization", "AWS4-HMAC-SHA256 Credential=" + scope);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.uri() + ": " + response.body());
        }
        return response.body();
    }
}

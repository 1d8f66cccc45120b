package dev.stepwright.local.services;

import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.http.HttpRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out from its form which service a request without a signature means, and the Region from what it names. */
public final class UnsignedRequest {

    private static final Pattern LAMBDA_PATH = Pattern.compile("/\\d{4}-\\d{2}-\\d{2}/.*");
    private static final Pattern ARN = Pattern.compile("arn:[a-z-]+:[a-z0-9-]+:([a-z0-9-]+):\\d{12}:");

    private UnsignedRequest() {}

    public static SigningScope scope(HttpRequest request) {
        return new SigningScope(region(request), service(request));
    }

    private static String region(HttpRequest request) {
        boolean hasTarget = request.header("X-Amz-Target").isPresent();
        String names = hasTarget
                ? new String(request.body(), StandardCharsets.UTF_8)
                : URLDecoder.decode(request.path(), StandardCharsets.UTF_8);
        Matcher arn = ARN.matcher(names);
        return arn.find() ? arn.group(1) : LocalRegion.DEFAULT.name();
    }

    private static String service(HttpRequest request) {
        if (LAMBDA_PATH.matcher(request.path()).matches()) {
            return "lambda";
        }
        if (request.path().startsWith("/v2/")) {
            return "apigateway";
        }
        if (request.path().matches("/(schedules|schedule-groups)(/.*)?")) {
            return "scheduler";
        }
        return request.header("X-Amz-Target").orElse("").startsWith("Logs_") ? "logs" : "states";
    }
}

package dev.stepwright.local;

import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.protocol.Json;
import java.util.Optional;

/**
 * One address for every service. The signature says which one is meant, and in which Region; of a request without, its
 * form does.
 */
final class ServiceEndpoint implements HttpService {

    private final Account account;
    private final Regions regions;

    ServiceEndpoint(Account account, Regions regions) {
        this.account = account;
        this.regions = regions;
    }

    @Override
    public HttpReply answer(HttpRequest request) throws InterruptedException {
        SigningScope scope = SigningScope.of(request)
                .orElseGet(() -> new SigningScope(LocalRegion.DEFAULT.name(), serviceByForm(request)));
        Optional<HttpService> service = service(scope);
        return service.isPresent() ? service.get().answer(request) : unknown(scope.service());
    }

    private Optional<HttpService> service(SigningScope scope) {
        return switch (scope.service()) {
            case "iam" -> Optional.of(account.identity().iam());
            case "sts" -> Optional.of(account.identity().sts());
            case "s3" -> Optional.of(account.buckets());
            default -> regions.of(scope.region()).service(scope.service());
        };
    }

    private static String serviceByForm(HttpRequest request) {
        String path = request.path();
        if (path.matches("/\\d{4}-\\d{2}-\\d{2}/.*")) {
            return "lambda";
        }
        if (path.startsWith("/v2/")) {
            return "apigateway";
        }
        return request.header("X-Amz-Target").orElse("").startsWith("Logs_") ? "logs" : "states";
    }

    private static HttpReply unknown(String service) {
        String message = ("The local cloud has no service '%s'. It has apigateway (HTTP APIs), iam, lambda, logs, s3,"
                        + " scheduler, states and sts.")
                .formatted(service);
        return HttpReply.json(
                        501,
                        Json.object()
                                .put("__type", "UnknownOperationException")
                                .put("message", message)
                                .toString())
                .withHeader("x-amzn-ErrorType", "UnknownOperationException");
    }
}

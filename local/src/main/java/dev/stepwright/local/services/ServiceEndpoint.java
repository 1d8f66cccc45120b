package dev.stepwright.local.services;

import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.wire.JsonProtocol;
import java.util.Optional;

/**
 * One address for every service. The signature says which one is meant, and in which Region; of a request without, its
 * form does.
 */
public final class ServiceEndpoint implements HttpService {

    /** The longest request: a package in Base64, or an object in a bucket. */
    private static final int BODY_LIMIT =
            (int) Math.min(300 << 20, Runtime.getRuntime().maxMemory() / 4);

    private final Account account;
    private final Regions regions;

    public ServiceEndpoint(Account account, Regions regions) {
        this.account = account;
        this.regions = regions;
    }

    /** How much of a request is read: those of the JSON protocols are small. */
    public int bodyLimit(HttpRequest head) {
        return head.header("X-Amz-Target").isPresent() ? JsonProtocol.BODY_LIMIT : BODY_LIMIT;
    }

    @Override
    public HttpReply answer(HttpRequest request) throws InterruptedException {
        if (request.body().length > BODY_LIMIT) {
            return refused(
                    413,
                    "RequestEntityTooLargeException",
                    "The local cloud takes requests of up to %d bytes, a quarter of its memory at most."
                            .formatted(BODY_LIMIT));
        }
        SigningScope scope = SigningScope.of(request).orElseGet(() -> UnsignedRequest.scope(request));
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

    private static HttpReply unknown(String service) {
        String message = ("The local cloud has no service '%s'. It has apigateway (HTTP APIs), iam, lambda, logs, s3,"
                        + " scheduler, states and sts.")
                .formatted(service);
        return refused(501, "UnknownOperationException", message);
    }

    private static HttpReply refused(int status, String type, String message) {
        String body = Json.object().put("__type", type).put("message", message).toString();
        return HttpReply.json(status, body).withHeader("x-amzn-ErrorType", type);
    }
}

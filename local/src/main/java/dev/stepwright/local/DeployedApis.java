package dev.stepwright.local;

import dev.stepwright.local.gateway.GatewayAnswer;
import dev.stepwright.local.gateway.GatewayListener;
import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.http.HttpService;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers requests to deployed APIs. Each API has a path of its own; a request without goes to the one API that has a
 * route for it.
 */
final class DeployedApis implements HttpService {

    private static final Pattern OWN_PATH = Pattern.compile("/_api/([a-z0-9]+)(/.*)?");

    private final Regions regions;
    private final GatewayListener listener;

    DeployedApis(Regions regions, GatewayListener listener) {
        this.regions = regions;
        this.listener = listener;
    }

    /** The address of an API at a gateway's. */
    static String endpoint(String gateway, String apiId) {
        return gateway + "/_api/" + apiId;
    }

    @Override
    public HttpReply answer(HttpRequest request) throws InterruptedException {
        Matcher own = OWN_PATH.matcher(request.path());
        if (own.matches()) {
            String path = Optional.ofNullable(own.group(2)).orElse("/");
            return serve(own.group(1), request.withPath(path));
        }
        List<String> routing = regions.apisRouting(request);
        return routing.size() == 1 ? serve(routing.get(0), request) : refuse(request, routing);
    }

    private HttpReply serve(String apiId, HttpRequest request) throws InterruptedException {
        for (RegionServices region : regions.all()) {
            Optional<HttpReply> reply = region.apis().serve(apiId, request);
            if (reply.isPresent()) {
                return reply.get();
            }
        }
        return refuse(request, List.of());
    }

    private HttpReply refuse(HttpRequest request, List<String> routing) {
        String message = routing.isEmpty()
                ? "Not Found"
                : "Several APIs have this route. Use the endpoint of the one you mean: /_api/ and one of " + routing;
        listener.answered(request.method(), request.path(), 404);
        return GatewayAnswer.message(404, message);
    }
}

package dev.stepwright.local.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the requests of tasks go: to the address that somebody has named for the service, to APIs of this local cloud,
 * or to this machine. Nothing else is called, so that no test reaches out by accident.
 */
public final class WebAddresses {

    private static final Pattern API = Pattern.compile("(?<id>[a-z0-9]+)\\.execute-api\\..*");
    private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");

    private final Function<String, Optional<URI>> named;
    private final UnaryOperator<String> apis;

    /**
     * @param named by service
     * @param apis the address of a deployed API by its id
     */
    public WebAddresses(Function<String, Optional<URI>> named, UnaryOperator<String> apis) {
        this.named = named;
        this.apis = apis;
    }

    /** An API's stage and path are given apart from its address. */
    Optional<URI> ofApi(ObjectNode parameters) {
        String endpoint = parameters.path("ApiEndpoint").asText();
        Matcher deployed = API.matcher(endpoint);
        Optional<String> address = named.apply("apigateway")
                .map(URI::toString)
                .or(() -> deployed.matches() ? Optional.of(apis.apply(deployed.group("id"))) : Optional.empty())
                .or(() -> Optional.of(endpoint).filter(WebAddresses::isHere));
        return address.map(base -> URI.create(
                WebRequest.withQuery(base + segment(parameters, "Stage") + segment(parameters, "Path"), parameters)));
    }

    Optional<URI> ofHttp(ObjectNode parameters) {
        String endpoint = parameters.path("ApiEndpoint").asText();
        return named.apply("http")
                .map(address -> address + path(endpoint))
                .or(() -> Optional.of(endpoint).filter(WebAddresses::isHere))
                .map(address -> URI.create(WebRequest.withQuery(address, parameters)));
    }

    private static boolean isHere(String endpoint) {
        return endpoint.startsWith("http")
                && THIS_MACHINE.contains(String.valueOf(URI.create(endpoint).getHost()));
    }

    private static String path(String endpoint) {
        String path = URI.create(endpoint).getRawPath();
        return path == null ? "" : path;
    }

    private static String segment(ObjectNode parameters, String member) {
        String text = parameters.path(member).asText("");
        return text.isEmpty() || text.startsWith("/") ? text : "/" + text;
    }
}

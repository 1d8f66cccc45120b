package dev.stepwright.local.sdk;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where services answer, by the name of their module of the SDK. Only what somebody has named is ever called, so that
 * nothing here reaches AWS by accident.
 */
public final class Endpoints {

    /** The SDK's own way to name an address: the service's id in capitals follows. */
    private static final String VARIABLE = "AWS_ENDPOINT_URL_";

    private final Map<String, URI> byService = new TreeMap<>();

    /**
     * @param named by service, such as {@code sqs}
     * @param environment where the SDK looks for addresses, too, as in {@code AWS_ENDPOINT_URL_SECRETS_MANAGER}
     */
    public Endpoints(Map<String, URI> named, Map<String, String> environment) {
        environment.forEach((variable, address) -> {
            if (variable.startsWith(VARIABLE)) {
                String id = variable.substring(VARIABLE.length()).replace("_", "");
                byService.put(id.toLowerCase(Locale.ROOT), URI.create(address));
            }
        });
        named.forEach((service, address) -> byService.put(SdkService.moduleOf(service), address));
    }

    /** @param module of the SDK, or {@code apigateway} or {@code http} for requests of tasks */
    public Optional<URI> of(String module) {
        return Optional.ofNullable(byService.get(module));
    }
}

package dev.stepwright.local.gateway;

import dev.stepwright.manifest.RouteEntry;
import dev.stepwright.manifest.RouteTarget;

/**
 * A route of an HTTP API.
 *
 * @param key a method and a path, or {@link #CATCH_ALL}
 * @param target what answers its requests
 */
public record GatewayRoute<T>(String key, T target) {

    /** The key of the route that takes what no other takes. */
    public static final String CATCH_ALL = "$default";

    static final String ANY_METHOD = "ANY";

    static GatewayRoute<RouteTarget> of(RouteEntry route) {
        return new GatewayRoute<>(route.key(), route.target());
    }

    boolean takesAll() {
        return key.equals(CATCH_ALL);
    }

    String method() {
        return takesAll() ? ANY_METHOD : key.substring(0, key.indexOf(' '));
    }

    String path() {
        return takesAll() ? "/" : key.substring(key.indexOf(' ') + 1);
    }
}

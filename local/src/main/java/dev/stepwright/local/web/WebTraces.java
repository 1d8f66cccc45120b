package dev.stepwright.local.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The executions of which somebody wants to see the HTTP requests, by ARN. */
public final class WebTraces {

    private final Map<String, WebTrace> watched = new ConcurrentHashMap<>();

    /** Watches an execution until the trace is closed. */
    public WebTrace watch(String executionArn) {
        WebTrace trace = new WebTrace(() -> watched.remove(executionArn));
        watched.put(executionArn, trace);
        return trace;
    }

    Optional<WebTrace> of(String executionArn) {
        return Optional.ofNullable(watched.get(executionArn));
    }
}

package dev.stepwright.local.services;

import dev.stepwright.local.mocks.TestCases;
import dev.stepwright.local.sdk.Endpoints;
import java.net.URI;
import java.util.function.Supplier;

/**
 * How tasks reach other services.
 *
 * @param endpoints that somebody has named
 * @param ownAddress of the local cloud, known when it has started
 * @param testCases whose executions reach none
 */
public record TaskSettings(Endpoints endpoints, Supplier<URI> ownAddress, TestCases testCases) {}

package dev.stepwright.local.sdk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.service.ServiceAction;
import dev.stepwright.engine.service.ServiceCall;
import dev.stepwright.engine.service.ServiceCalls;
import dev.stepwright.engine.service.ServiceResponse;
import dev.stepwright.engine.service.ServiceResponse.Refused;
import dev.stepwright.local.task.TaskJson;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Lets tasks call services at the addresses that somebody has named, and the services of the local cloud at its own. A
 * call without an address is refused.
 */
public final class SdkTasks implements ServiceCalls, AutoCloseable {

    /** What the local cloud answers itself, by module of the SDK. */
    private static final Set<String> SERVED =
            Set.of("s3", "lambda", "iam", "sts", "cloudwatchlogs", "apigatewayv2", "scheduler");

    private final Endpoints endpoints;
    private final Supplier<URI> ownAddress;
    private final String region;
    private final Executor threads;
    private final AtomicReference<Optional<SdkClients>> clients = new AtomicReference<>(Optional.empty());

    /** @param ownAddress of the local cloud, asked for at the first call */
    public SdkTasks(Endpoints endpoints, Supplier<URI> ownAddress, String region, Executor threads) {
        this.endpoints = endpoints;
        this.ownAddress = ownAddress;
        this.region = region;
        this.threads = threads;
    }

    @Override
    public CompletionStage<ServiceResponse> call(ServiceCall call) {
        return CompletableFuture.supplyAsync(() -> answer(call), threads);
    }

    private ServiceResponse answer(ServiceCall call) {
        ServiceAction action = call.action();
        String module = SdkService.moduleOf(action.service());
        if (action.pattern().runsAJob()
                || action.resourceType().equals("eks") && action.action().equals("call")) {
            return refused("The local cloud does not run " + action + ". Mock the state: -Dsfn.mocks=<file>");
        }
        Optional<URI> endpoint = endpoint(module);
        if (endpoint.isEmpty()) {
            return refused("The local cloud has no " + action.service() + " to call for " + action
                    + ". Name its address, -Dsfn.endpoints=" + module
                    + "=http://…, or mock the state, -Dsfn.mocks=<file>");
        }
        Optional<String> client = ClientName.find(module);
        if (client.isEmpty()) {
            return refused("The SDK's module for " + action + " is missing. Add software.amazon.awssdk:" + module
                    + " to the <dependencies> of the plugin");
        }
        ObjectNode parameters = EventEntries.complete(call, TaskJson.parameters(call));
        return clients().call(client.get(), endpoint.get(), action, parameters);
    }

    private Optional<URI> endpoint(String module) {
        return endpoints
                .of(module)
                .or(() -> SERVED.contains(module) ? Optional.of(ownAddress.get()) : Optional.empty());
    }

    private SdkClients clients() {
        return clients.updateAndGet(made -> made.or(() -> Optional.of(new SdkClients(region))))
                .orElseThrow();
    }

    private static ServiceResponse refused(String message) {
        return Refused.of("States.Runtime", message + ".");
    }

    @Override
    public void close() {
        clients.get().ifPresent(SdkClients::close);
    }
}

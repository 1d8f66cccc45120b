package dev.stepwright.local;

import dev.stepwright.engine.Engine;
import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.apis.HttpApiService;
import dev.stepwright.local.functions.FunctionService;
import dev.stepwright.local.gateway.GatewayListener;
import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.logs.LogStore;
import dev.stepwright.local.logs.LogsService;
import dev.stepwright.local.schedules.ScheduleService;
import dev.stepwright.local.states.StepFunctionsService;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The services of one Region. */
final class RegionServices {

    private final FunctionService functions;
    private final StepFunctionsService workflows;
    private final HttpApiService apis;
    private final ScheduleService schedules;
    private final LogStore logs;
    private final Map<String, HttpService> services;

    /**
     * @param maxProcesses child JVMs of one version of a function at most
     * @param endpoints gives the address of an API by its id
     */
    RegionServices(
            LocalRegion region,
            Account account,
            int maxProcesses,
            UnaryOperator<String> endpoints,
            LocalCloudListener listener,
            GatewayListener gatewayListener) {
        var roles = account.identity().roles();
        var clock = account.clock();
        functions = new FunctionService(
                region,
                new FunctionService.Platform(
                        account.host(),
                        account.packages(),
                        account.buckets()::find,
                        roles,
                        maxProcesses,
                        account.threads()),
                clock,
                listener::internalFailure);
        workflows = new StepFunctionsService(
                region,
                roles,
                role -> Engine.calling(functions.calledBy(role))
                        .clock(account.timers())
                        .build(),
                clock,
                listener::executionEvent,
                listener::internalFailure);
        apis = new HttpApiService(
                region,
                new HttpApiService.Backends(functions, workflows, roles, endpoints, gatewayListener),
                clock,
                listener::internalFailure);
        schedules = new ScheduleService(region, workflows, roles, clock, listener::internalFailure);
        logs = new LogStore(region, clock);
        services = Map.of(
                "lambda", functions,
                "states", workflows.api(),
                "apigateway", apis.api(),
                "scheduler", schedules.api(),
                "logs", LogsService.api(logs, listener::internalFailure));
    }

    /** @param name as requests are signed for it */
    Optional<HttpService> service(String name) {
        return Optional.ofNullable(services.get(name));
    }

    FunctionService functions() {
        return functions;
    }

    StepFunctionsService workflows() {
        return workflows;
    }

    HttpApiService apis() {
        return apis;
    }

    LogStore logs() {
        return logs;
    }

    void close() {
        schedules.close();
        workflows.close();
    }
}

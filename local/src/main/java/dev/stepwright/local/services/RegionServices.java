package dev.stepwright.local.services;

import dev.stepwright.engine.Engine;
import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.apis.HttpApiService;
import dev.stepwright.local.functions.FunctionService;
import dev.stepwright.local.gateway.GatewayListener;
import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.http.LaterService;
import dev.stepwright.local.logs.LogStore;
import dev.stepwright.local.logs.LogsService;
import dev.stepwright.local.schedules.ScheduleService;
import dev.stepwright.local.sdk.SdkTasks;
import dev.stepwright.local.states.StepFunctionsService;
import dev.stepwright.local.states.execution.ExecutionListener;
import dev.stepwright.local.web.WebAddresses;
import dev.stepwright.local.web.WebTasks;
import dev.stepwright.local.web.WebTraces;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The services of one Region. */
public final class RegionServices {

    private final FunctionService functions;
    private final SdkTasks tasks;
    private final StepFunctionsService workflows;
    private final HttpApiService apis;
    private final ScheduleService schedules;
    private final LogStore logs;
    private final Map<String, HttpService> services;

    /**
     * @param maxProcesses child JVMs of one version of a function at most
     * @param retainedExecutions how many to know at most, beside those that run
     * @param endpoints gives the address of an API by its id
     */
    public RegionServices(
            LocalRegion region,
            Account account,
            TaskSettings settings,
            int maxProcesses,
            int retainedExecutions,
            UnaryOperator<String> endpoints,
            ExecutionListener executions,
            GatewayListener requests,
            Consumer<Throwable> failures) {
        var roles = account.identity().access();
        var clock = account.clock();
        functions = new FunctionService(
                region,
                new FunctionService.Platform(
                        account.host(),
                        account.packages(),
                        account.buckets()::find,
                        roles,
                        maxProcesses,
                        account.archive(),
                        account.threads()),
                clock,
                failures);
        WebTraces traces = new WebTraces();
        tasks = new SdkTasks(settings.endpoints(), settings.ownAddress(), region.name(), account.threads());
        workflows = new StepFunctionsService(
                region,
                new StepFunctionsService.Platform(
                        roles,
                        role -> Engine.calling(functions.calledBy(role))
                                .objects(account.buckets().usedBy(roles, role))
                                .clock(account.timers()),
                        new WebTasks(new WebAddresses(settings.endpoints()::of, endpoints), traces, tasks),
                        traces,
                        settings.testCases(),
                        account.threads(),
                        account.archive(),
                        account.memory(),
                        retainedExecutions),
                clock,
                executions,
                failures);
        apis = new HttpApiService(
                region, new HttpApiService.Backends(functions, workflows, roles, endpoints, requests), clock, failures);
        schedules = new ScheduleService(region, workflows, roles, clock, failures);
        logs = new LogStore(region, clock);
        services = Map.of(
                "lambda", functions,
                "states", workflows.api(),
                "apigateway", apis.api(),
                "scheduler", schedules.api(),
                "logs", new LaterService(() -> LogsService.api(logs, failures)));
    }

    /** @param name as requests are signed for it */
    public Optional<HttpService> service(String name) {
        return Optional.ofNullable(services.get(name));
    }

    public FunctionService functions() {
        return functions;
    }

    public StepFunctionsService workflows() {
        return workflows;
    }

    public HttpApiService apis() {
        return apis;
    }

    public LogStore logs() {
        return logs;
    }

    public void close() {
        schedules.close();
        workflows.close();
        tasks.close();
    }
}

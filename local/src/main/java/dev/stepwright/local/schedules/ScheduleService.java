package dev.stepwright.local.schedules;

import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.http.LaterService;
import dev.stepwright.local.iam.RoleAccess;
import dev.stepwright.local.protocol.wire.RestProtocol;
import dev.stepwright.local.states.StepFunctionsService;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** EventBridge Scheduler of one Region. */
public final class ScheduleService implements AutoCloseable {

    private final ScheduleRunner runner;
    private final HttpService api;

    public ScheduleService(
            LocalRegion region,
            StepFunctionsService workflows,
            RoleAccess roles,
            Clock clock,
            Consumer<Throwable> failures) {
        ScheduleStore store = new ScheduleStore(region, clock);
        runner = new ScheduleRunner(workflows, roles, clock, failures);
        api = new LaterService(() -> new RestProtocol(
                "EventBridge Scheduler",
                Stream.of(
                                new GroupOperations(store, runner, region, clock).routes(),
                                new ScheduleOperations(store, runner, region, roles, clock).routes())
                        .flatMap(List::stream)
                        .toList(),
                failures));
    }

    public HttpService api() {
        return api;
    }

    @Override
    public void close() {
        runner.close();
    }
}

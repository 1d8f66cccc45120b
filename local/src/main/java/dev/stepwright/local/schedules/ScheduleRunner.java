package dev.stepwright.local.schedules;

import dev.stepwright.local.iam.RoleAccess;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.states.StepFunctionsService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Starts the executions of schedules when it is time, with the rights of the schedules' roles. */
final class ScheduleRunner implements AutoCloseable {

    private final StepFunctionsService workflows;
    private final RoleAccess roles;
    private final Clock clock;
    private final Consumer<Throwable> failures;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "stepwright-schedules");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Future<?>> waiting = new HashMap<>();

    ScheduleRunner(StepFunctionsService workflows, RoleAccess roles, Clock clock, Consumer<Throwable> failures) {
        this.workflows = workflows;
        this.roles = roles;
        this.clock = clock;
        this.failures = failures;
    }

    /** Waits for the schedule's next time, instead of the one that it had before a change. */
    synchronized void start(DeployedSchedule schedule) {
        stop(schedule);
        await(schedule, schedule.modified().minusNanos(1));
    }

    synchronized void stop(DeployedSchedule schedule) {
        Optional.ofNullable(waiting.remove(schedule.arn())).ifPresent(future -> future.cancel(false));
    }

    private synchronized void await(DeployedSchedule schedule, Instant after) {
        schedule.nextAfter(after).ifPresent(next -> {
            long millis = Math.max(0, Duration.between(clock.instant(), next).toMillis());
            waiting.put(schedule.arn(), timer.schedule(() -> fire(schedule, next), millis, TimeUnit.MILLISECONDS));
        });
    }

    private void fire(DeployedSchedule schedule, Instant time) {
        await(schedule, time);
        String target = schedule.settings().at("/Target/Arn").asText();
        String input = schedule.settings().at("/Target/Input").asText("{}");
        try {
            checkRight(schedule, target);
            workflows.startExecution(target, Optional.empty(), input);
        } catch (ApiException e) {
            failures.accept(new IllegalStateException(
                    "The schedule %s could not start %s: %s".formatted(schedule.name(), target, e.getMessage()), e));
        }
    }

    /** Rights are on the state machine, whichever version or alias of it is started. */
    private void checkRight(DeployedSchedule schedule, String target) {
        String role = schedule.settings().at("/Target/RoleArn").asText();
        String machine = StepFunctionsService.stateMachineOf(target);
        if (!roles.allows(role, "states:StartExecution", machine)) {
            throw ApiException.of(
                    400,
                    "AccessDeniedException",
                    "%s is not authorized to perform: states:StartExecution on resource: %s".formatted(role, machine));
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}

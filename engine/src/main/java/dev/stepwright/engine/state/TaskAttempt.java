package dev.stepwright.engine.state;

import dev.stepwright.engine.integration.Attempt;
import dev.stepwright.engine.integration.Integration;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Activity;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.Stage;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.state.field.FieldValues;
import dev.stepwright.engine.time.EngineClock.Timer;
import dev.stepwright.engine.worker.TaskToken;
import dev.stepwright.engine.worker.WaitingTask;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/** One attempt at a Task: what it has under way, its limits in time, and its end. */
final class TaskAttempt implements Attempt, Activity {

    private static final Timer NOT_SET = () -> {};
    private static final Runnable NOTHING = () -> {};

    private final TaskExecutor task;
    private final Visit visit;
    private final Executor steps;
    private Optional<Duration> longest = Optional.empty();
    private Optional<Duration> longestSilence = Optional.empty();
    private Timer timeout = NOT_SET;
    private Timer heartbeat = NOT_SET;
    private Runnable ending = NOTHING;
    private Optional<TaskToken> token = Optional.empty();

    TaskAttempt(TaskExecutor task, Visit visit) {
        this.task = task;
        this.visit = visit;
        steps = visit.steps();
    }

    @Override
    public Visit visit() {
        return visit;
    }

    @Override
    public Request request() {
        Payload sent = task.arguments()
                .map(template -> visit.limit(
                        Payload.of(visit.evaluate(template)), task.integration().name()))
                .orElse(visit.input());
        visit.tell(Stage.ARGUMENTS, sent.value());
        Map<String, Object> options = new LinkedHashMap<>();
        task.timeoutSeconds().ifPresent(template -> {
            int seconds = FieldValues.integer(visit, template, 1);
            longest = Optional.of(Duration.ofSeconds(seconds));
            options.put("timeoutInSeconds", seconds);
        });
        task.heartbeatSeconds().ifPresent(template -> {
            int seconds = FieldValues.integer(visit, template, 1);
            longestSilence = Optional.of(Duration.ofSeconds(seconds));
            options.put("heartbeatInSeconds", seconds);
        });
        Optional<String> roleArn = task.roleArn().map(template -> FieldValues.text(visit, template));
        roleArn.ifPresent(role -> options.put("taskCredentials", Map.of("roleArn", role)));
        return new Request(sent, options, roleArn);
    }

    @Override
    public void record(Integration.Recorded event) {
        visit.record(event.type(), event.details());
    }

    @Override
    public TaskToken open(WaitingTask waiting) {
        TaskToken opened =
                visit.run().workers().open(visit.run().random().uuid().toString(), waiting);
        token = Optional.of(opened);
        return opened;
    }

    @Override
    public void later(Runnable action) {
        steps.execute(action);
    }

    @Override
    public void startTimeout() {
        Failure failure = new Failure(Optional.of(Failure.TIMEOUT), Optional.empty());
        timeout = longest.map(limit -> after(limit, failure)).orElse(NOT_SET);
    }

    @Override
    public void startHeartbeat() {
        heartbeat = longestSilence
                .map(limit -> after(limit, Failure.missedHeartbeat()))
                .orElse(NOT_SET);
    }

    @Override
    public void heartbeat() {
        if (heartbeat != NOT_SET) {
            heartbeat.cancel();
            startHeartbeat();
        }
    }

    @Override
    public void whenOver(Runnable action) {
        ending = action;
    }

    @Override
    public void succeed(Payload result) {
        record(task.integration().succeeded(result));
        visit.tell(Stage.RESULT, result.value());
        visit.leave(task.effects(), result.value(), result, task.next());
    }

    @Override
    public void fail(Failure failure) {
        record(task.integration().failed(failure));
        visit.fail(failure);
    }

    @Override
    public void cancel() {
        timeout.cancel();
        heartbeat.cancel();
        token.ifPresent(TaskToken::close);
        Runnable last = ending;
        ending = NOTHING;
        last.run();
    }

    private Timer after(Duration limit, Failure failure) {
        return visit.run().clock().schedule(limit, () -> later(() -> timeOut(failure)));
    }

    private void timeOut(Failure failure) {
        record(task.integration().timedOut(failure));
        visit.fail(failure);
    }
}

package dev.stepwright.local.states.activity;

import dev.stepwright.engine.worker.TaskToken;
import dev.stepwright.engine.worker.WaitingTask;
import dev.stepwright.engine.worker.Workers;
import dev.stepwright.local.protocol.ApiException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The tasks of executions that are answered through the API: by token, and in the queues of activities. */
public final class OutsideTasks implements Workers {

    private final ActivityStore activities;
    private final TaskTokens tokens;
    private final Map<String, OpenTask> open = new ConcurrentHashMap<>();
    private final Map<String, TaskQueue> queues = new ConcurrentHashMap<>();

    /** @param origin what the tokens from here have in common, and no others */
    public OutsideTasks(ActivityStore activities, String origin) {
        this.activities = activities;
        tokens = new TaskTokens(origin);
    }

    @Override
    public TaskToken open(String id, WaitingTask task) {
        OpenTask opened = new OpenTask(tokens.of(id), task, this::forget);
        open.put(opened.text(), opened);
        return opened;
    }

    @Override
    public boolean hasActivity(String arn) {
        return activities.find(arn).isPresent();
    }

    @Override
    public void offer(String activityArn, TaskToken token, String input) {
        Optional.ofNullable(open.get(token.text()))
                .ifPresent(opened -> queue(activityArn).add(new OfferedTask(opened.text(), opened.task(), input)));
    }

    TaskQueue queue(String activityArn) {
        return queues.computeIfAbsent(activityArn, arn -> new TaskQueue());
    }

    /** @throws ApiException if no task waits under the token */
    WaitingTask require(String token) {
        return found(token, open.get(token));
    }

    /**
     * Ends the wait, so that a second answer is refused.
     *
     * @throws ApiException if no task waits under the token
     */
    WaitingTask end(String token) {
        return found(token, open.remove(token));
    }

    private WaitingTask found(String token, @Nullable OpenTask task) {
        if (task == null) {
            throw tokens.refusal(token);
        }
        return task.task();
    }

    private void forget(String token) {
        open.remove(token);
        queues.values().forEach(queue -> queue.remove(token));
    }
}

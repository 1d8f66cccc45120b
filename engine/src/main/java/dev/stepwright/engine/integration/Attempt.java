package dev.stepwright.engine.integration;

import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Failure;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.worker.TaskToken;
import dev.stepwright.engine.worker.WaitingTask;
import java.util.Map;
import java.util.Optional;

/** One attempt at a task, as its integration sees it. */
public interface Attempt {

    Visit visit();

    /** Evaluates the fields of the state. */
    Request request();

    /** Records an event of the attempt. */
    void record(Integration.Recorded event);

    /** Makes the token under which the attempt may be answered until it is over. */
    TaskToken open(WaitingTask task);

    /** Runs the action as a step of the execution, unless the attempt is over by then; from any thread. */
    void later(Runnable action);

    /** Begins to count {@code TimeoutSeconds}. */
    void startTimeout();

    /** Begins to count {@code HeartbeatSeconds}. */
    void startHeartbeat();

    /** Counts {@code HeartbeatSeconds} anew, if they are counted. */
    void heartbeat();

    /** Runs the action when the attempt is over, however it ends. */
    void whenOver(Runnable action);

    void succeed(Payload result);

    void fail(Failure failure);

    /**
     * What the state asks for.
     *
     * @param arguments what is sent
     * @param options what the history tells of timeouts and credentials
     * @param roleArn of the credentials, if the state has any
     */
    record Request(Payload arguments, Map<String, Object> options, Optional<String> roleArn) {}
}

package dev.stepwright.engine.run;

import dev.stepwright.engine.history.EventDetails;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.history.History;
import dev.stepwright.engine.journal.OutsideWork;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.jsonata.evaluation.Evaluation;
import dev.stepwright.engine.lambda.LambdaFunctions;
import dev.stepwright.engine.object.ObjectStore;
import dev.stepwright.engine.random.RandomSource;
import dev.stepwright.engine.service.MockedTasks;
import dev.stepwright.engine.service.ServiceCalls;
import dev.stepwright.engine.time.EngineClock;
import dev.stepwright.engine.worker.Workers;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What all states of one execution share.
 *
 * @param currentExecution gives {@link #execution}, which a redrive changes
 * @param stateMachine the member {@code StateMachine} of the context object
 * @param region the Region that the history names
 * @param evaluations is told of each expression that is evaluated
 * @param probe that of a test of a single state
 */
public record Run(
        EngineClock clock,
        RandomSource random,
        SerialQueue queue,
        OutsideWork outside,
        History history,
        LambdaFunctions lambdaFunctions,
        ServiceCalls serviceCalls,
        MockedTasks mockedTasks,
        Workers workers,
        ObjectStore objects,
        MapRuns mapRuns,
        Supplier<JsonObject> currentExecution,
        JsonObject stateMachine,
        String region,
        Optional<Consumer<Evaluation>> evaluations,
        Probe probe) {

    /** The member {@code Execution} of the context object. */
    public JsonObject execution() {
        return currentExecution.get();
    }

    /** The state machine's role, whose rights a task has that names no other. */
    public String roleArn() {
        return String.valueOf(execution().get("RoleArn"));
    }

    /** Records an event that follows the given one. */
    public long record(EventType type, long previousEventId, EventDetails details) {
        return history.record(type, previousEventId, details);
    }
}

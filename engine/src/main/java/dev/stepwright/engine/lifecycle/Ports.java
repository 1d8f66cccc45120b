package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.journal.Recorder;
import dev.stepwright.engine.jsonata.evaluation.Evaluation;
import dev.stepwright.engine.lambda.LambdaFunctions;
import dev.stepwright.engine.object.ObjectStore;
import dev.stepwright.engine.service.MockedTasks;
import dev.stepwright.engine.service.ServiceCalls;
import dev.stepwright.engine.time.EngineClock;
import dev.stepwright.engine.worker.Workers;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What an execution deals with outside of itself.
 *
 * @param executor runs the steps
 * @param evaluations is told of each expression that is evaluated
 */
public record Ports(
        EngineClock clock,
        Executor executor,
        LambdaFunctions lambdaFunctions,
        ServiceCalls serviceCalls,
        MockedTasks mockedTasks,
        Workers workers,
        ObjectStore objects,
        Optional<Consumer<Evaluation>> evaluations) {

    /** The same, as an execution sees it whose dealings with the outside are recorded. */
    Ports seenThrough(Recorder recorder) {
        return new Ports(
                recorder.clock(),
                executor,
                recorder.calling(lambdaFunctions),
                recorder.asking(serviceCalls),
                mockedTasks,
                recorder.offering(workers),
                objects,
                evaluations);
    }
}

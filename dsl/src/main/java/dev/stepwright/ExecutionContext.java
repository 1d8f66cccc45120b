package dev.stepwright;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What {@link Flow#context()} tells of the execution.
 *
 * @param executionId the ARN of the execution
 * @param executionName its name, which is the same however often a step is retried
 * @param startTime when it began
 * @param stateMachineId the ARN of the state machine, or of the version or alias that was started
 * @param stateMachineName the name of the state machine
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html">Step Functions:
 *     the Context object</a>
 */
public record ExecutionContext(
        String executionId, String executionName, Instant startTime, String stateMachineId, String stateMachineName) {

    /** As plain Java there is one execution for all of a JVM. */
    static final class OfThisJvm {

        static final ExecutionContext CONTEXT = create();

        private OfThisJvm() {}

        private static ExecutionContext create() {
            String name = UUID.randomUUID().toString();
            String machine = "plain-java";
            String prefix = "arn:aws:states:us-east-1:000000000000:";
            return new ExecutionContext(
                    prefix + "execution:" + machine + ":" + name,
                    name,
                    Instant.now().truncatedTo(ChronoUnit.MILLIS),
                    prefix + "stateMachine:" + machine,
                    machine);
        }
    }
}

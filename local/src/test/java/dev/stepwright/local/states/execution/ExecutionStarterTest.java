package dev.stepwright.local.states.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.engine.Engine;
import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.lambda.LambdaResponse;
import dev.stepwright.local.states.machine.store.StateMachines.Target;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ExecutionStarterTest {

    private static final String CALLING = """
            {"StartAt": "Call", "States": {"Call": {"Type": "Task", "End": true,
              "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "asking"}}}}""";

    private final InMemory keeper = new InMemory();
    private final ExecutionStore store = new ExecutionStore(10, keeper);
    private final AtomicReference<Optional<ExecutionStatus>> seen = new AtomicReference<>(Optional.empty());

    @Test
    void anExecutionIsKnownToTheFirstThatItCalls() {
        Target target = TestExecutions.target(CALLING);
        String arn = "arn:aws:states:us-east-1:123456789012:execution:machine:self";
        Engine engine = Engine.calling(invocation -> {
                    seen.set(store.find(arn).map(found -> found.execution().status()));
                    return CompletableFuture.completedFuture(new LambdaResponse.Returned("1"));
                })
                .build();
        ExecutionStarter starter = new ExecutionStarter(
                store, keeper, any -> engine, (machine, execution, event) -> {}, new MemoryWatch(1 << 20, () -> 0));

        StartedExecution started = starter.start(target, Optional.of("self"), "{}");

        assertThat(started.execution().arn()).isEqualTo(arn);
        assertThat(seen.get()).contains(ExecutionStatus.RUNNING);
        assertThat(store.find(arn).orElseThrow().execution().status()).isEqualTo(ExecutionStatus.SUCCEEDED);
    }
}

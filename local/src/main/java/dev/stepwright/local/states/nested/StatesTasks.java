package dev.stepwright.local.states.nested;

import dev.stepwright.engine.service.ServiceCall;
import dev.stepwright.engine.service.ServiceCalls;
import dev.stepwright.engine.service.ServiceResponse;
import dev.stepwright.local.iam.RoleAccess;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.states.execution.ExecutionStarter;
import dev.stepwright.local.states.machine.store.StateMachines;
import dev.stepwright.local.task.TaskJson;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Answers the tasks that call Step Functions, and hands on those that call other services. */
public final class StatesTasks implements ServiceCalls {

    private final NestedExecutions nested;
    private final SdkOperations operations;
    private final ServiceCalls others;
    private final Executor threads;

    /** @param threads run operations, some of which wait */
    public StatesTasks(
            StateMachines machines,
            ExecutionStarter starter,
            List<OperationFamily> families,
            RoleAccess roles,
            ServiceCalls others,
            Executor threads) {
        nested = new NestedExecutions(machines, starter, roles);
        operations = new SdkOperations(families, roles);
        this.others = others;
        this.threads = threads;
    }

    @Override
    public ServiceResponse.Job resume(ServiceCall call, String output) {
        return call.action().resourceType().equals("states")
                ? nested.resume(call, output).orElseGet(() -> ServiceCalls.super.resume(call, output))
                : others.resume(call, output);
    }

    @Override
    public CompletionStage<ServiceResponse> call(ServiceCall call) {
        return switch (call.action().resourceType()) {
            case "states" -> CompletableFuture.completedFuture(nested.start(call, TaskJson.parameters(call)));
            case "aws-sdk:sfn" ->
                CompletableFuture.supplyAsync(() -> operations.call(call, TaskJson.parameters(call)), threads);
            default -> others.call(call);
        };
    }
}

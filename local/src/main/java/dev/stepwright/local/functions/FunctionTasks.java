package dev.stepwright.local.functions;

import dev.stepwright.engine.lambda.LambdaFunctions;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.lambda.LambdaResponse;
import dev.stepwright.local.functions.store.FunctionReference;
import dev.stepwright.local.functions.store.FunctionStore;
import dev.stepwright.local.iam.RoleAccess;
import dev.stepwright.local.lambda.FunctionError;
import dev.stepwright.local.lambda.InvocationResult;
import dev.stepwright.local.protocol.ApiException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/**
 * Lets executions call functions with the rights of the task's credentials or their state machine's role; a call takes
 * a thread of its own until the function has answered.
 */
final class FunctionTasks implements LambdaFunctions {

    private final FunctionStore functions;
    private final FunctionInvocations invocations;
    private final RoleAccess roles;
    private final String roleArn;
    private final Executor threads;

    FunctionTasks(
            FunctionStore functions,
            FunctionInvocations invocations,
            RoleAccess roles,
            String roleArn,
            Executor threads) {
        this.functions = functions;
        this.invocations = invocations;
        this.roles = roles;
        this.roleArn = roleArn;
        this.threads = threads;
    }

    @Override
    public CompletionStage<LambdaResponse> invoke(LambdaInvocation invocation) {
        return CompletableFuture.supplyAsync(() -> call(invocation), threads);
    }

    private LambdaResponse call(LambdaInvocation invocation) {
        FunctionReference named = FunctionReference.parse(invocation.functionName());
        FunctionReference reference =
                new FunctionReference(named.name(), invocation.qualifier().or(named::qualifier));
        String arn = functions.arn(reference);
        String role = invocation.roleArn().orElse(roleArn);
        if (!roles.allows(role, "lambda:InvokeFunction", arn)) {
            return denied(role, arn);
        }
        try {
            byte[] payload = invocation.payload().getBytes(StandardCharsets.UTF_8);
            return response(
                    invocations.invoke(reference, payload, invocation.logType()).result());
        } catch (ApiException e) {
            return new LambdaResponse.ServiceError("Lambda." + e.code(), e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new LambdaResponse.ServiceError("Lambda.ServiceException", "The local cloud was closed.");
        }
    }

    private static LambdaResponse denied(String role, String arn) {
        return new LambdaResponse.ServiceError(
                "Lambda.AWSLambdaException", RoleAccess.refusal(role, "lambda:InvokeFunction", arn));
    }

    private static LambdaResponse response(InvocationResult result) {
        if (!result.failed()) {
            return new LambdaResponse.Returned(
                    new String(result.payload(), StandardCharsets.UTF_8), result.logResult());
        }
        FunctionError error = FunctionError.of(result);
        return new LambdaResponse.FunctionError(Optional.of(error.type()), error.json());
    }
}

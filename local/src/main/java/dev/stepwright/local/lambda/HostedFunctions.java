package dev.stepwright.local.lambda;

import dev.stepwright.engine.lambda.LambdaFunctions;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.lambda.LambdaResponse;
import dev.stepwright.local.account.LocalAccount;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Lets the engine call the functions of a host; a call takes a thread of its own until the function has answered. */
public final class HostedFunctions implements LambdaFunctions, AutoCloseable {

    private final LambdaHost host;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "stepwright-invocation");
        thread.setDaemon(true);
        return thread;
    });

    public HostedFunctions(LambdaHost host) {
        this.host = host;
    }

    @Override
    public CompletionStage<LambdaResponse> invoke(LambdaInvocation invocation) {
        return CompletableFuture.supplyAsync(() -> call(invocation), threads);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private LambdaResponse call(LambdaInvocation invocation) {
        String name = FunctionName.parse(invocation.functionName()
                + invocation.qualifier().map(text -> ":" + text).orElse(""));
        byte[] payload = invocation.payload().getBytes(StandardCharsets.UTF_8);
        try {
            return host.invoke(name, payload)
                    .map(HostedFunctions::response)
                    .orElseGet(() -> notFound(invocation.functionName()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new LambdaResponse.ServiceError("Lambda.ServiceException", "The local cloud was closed.");
        }
    }

    private static LambdaResponse response(InvocationResult result) {
        if (!result.failed()) {
            return new LambdaResponse.Returned(new String(result.payload(), StandardCharsets.UTF_8));
        }
        FunctionError error = FunctionError.of(result);
        return new LambdaResponse.FunctionError(Optional.of(error.type()), error.json());
    }

    private static LambdaResponse notFound(String identifier) {
        String arn = identifier.startsWith("arn:") ? identifier : LocalAccount.functionArn(identifier);
        return new LambdaResponse.ServiceError("Lambda.ResourceNotFoundException", "Function not found: " + arn);
    }
}

package dev.stepwright.local.functions;

import dev.stepwright.engine.lambda.LogType;
import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.functions.store.DeployedFunction;
import dev.stepwright.local.functions.store.FunctionReference;
import dev.stepwright.local.functions.store.FunctionStore;
import dev.stepwright.local.functions.store.FunctionVersion;
import dev.stepwright.local.lambda.ExecutionEnvironment;
import dev.stepwright.local.lambda.LambdaHost;
import dev.stepwright.local.protocol.ApiException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Calls functions in the environments of their versions. */
final class FunctionInvocations {

    private final LocalRegion region;
    private final FunctionStore functions;
    private final LambdaHost host;
    private final int maxProcesses;

    FunctionInvocations(LocalRegion region, FunctionStore functions, LambdaHost host, int maxProcesses) {
        this.region = region;
        this.functions = functions;
        this.host = host;
        this.maxProcesses = maxProcesses;
    }

    /** @throws ApiException if there is no such function, or none of its calls is let through */
    InvocationOutcome invoke(FunctionReference reference, byte[] payload, LogType logType) throws InterruptedException {
        DeployedFunction function = functions.require(reference);
        FunctionVersion version = functions.requireVersion(reference);
        if (function.reservedConcurrency().equals(OptionalInt.of(0))) {
            throw ApiException.of(429, "TooManyRequestsException", "Rate Exceeded.");
        }
        return new InvocationOutcome(host.invoke(environment(function, version), payload, logType), version.version());
    }

    /** @throws ApiException if there is no such function */
    void check(FunctionReference reference) {
        functions.requireVersion(reference);
    }

    void retire(DeployedFunction function, FunctionVersion version) {
        host.retire(environment(function, version));
    }

    private ExecutionEnvironment environment(DeployedFunction function, FunctionVersion version) {
        Map<String, String> variables = new LinkedHashMap<>();
        version.settings()
                .at("/Environment/Variables")
                .properties()
                .forEach(entry -> variables.put(entry.getKey(), entry.getValue().asText()));
        return new ExecutionEnvironment(
                region,
                function.name,
                version.version(),
                version.settings().path("Handler").asText(),
                version.settings().path("MemorySize").asInt(),
                version.settings().path("Timeout").asInt(),
                version.code().taskRoot(),
                variables,
                Math.min(maxProcesses, function.reservedConcurrency().orElse(maxProcesses)));
    }
}

package dev.stepwright.local.lambda;

import dev.stepwright.local.account.LocalRegion;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a version of a function runs in; equal environments share their child JVMs.
 *
 * @param version {@code $LATEST} or a number
 * @param handler a class, with {@code ::method} unless it implements an interface of Lambda's
 * @param taskRoot the unpacked package: the function starts in it, and its classes are found there and in {@code lib}
 * @param variables the function's environment variables
 * @param concurrency child JVMs at most; further concurrent calls wait
 */
public record ExecutionEnvironment(
        LocalRegion region,
        String function,
        String version,
        String handler,
        int memoryMb,
        int timeoutSeconds,
        Path taskRoot,
        Map<String, String> variables,
        int concurrency) {

    public ExecutionEnvironment {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    public String logGroup() {
        return "/aws/lambda/" + function;
    }

    public String logStream() {
        return "local/[" + version + "]";
    }

    String invokedArn() {
        String arn = region.functionArn(function);
        return version.equals(LambdaHost.LATEST) ? arn : arn + ":" + version;
    }
}

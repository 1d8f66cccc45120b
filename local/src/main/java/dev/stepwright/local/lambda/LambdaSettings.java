package dev.stepwright.local.lambda;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How functions are run.
 *
 * @param javaExecutable the {@code java} that runs the child JVMs
 * @param environment added to every function's environment
 */
public record LambdaSettings(Path javaExecutable, Map<String, String> environment, FunctionOutput output) {

    public LambdaSettings {
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    }
}

package dev.stepwright.local.lambda;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How functions are run.
 *
 * @param javaExecutable the {@code java} that runs the child JVMs
 * @param classPath the functions' classes and libraries; the runtime's own come before them, as in Lambda
 * @param environment added to every function's environment
 * @param maxProcesses child JVMs of one function at most; further concurrent calls wait
 */
public record LambdaSettings(
        Path javaExecutable,
        List<Path> classPath,
        Map<String, String> environment,
        int maxProcesses,
        FunctionOutput output) {

    public LambdaSettings {
        classPath = List.copyOf(classPath);
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    }
}

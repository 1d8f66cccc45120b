package dev.stepwright.local.lambda;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The command line and environment of a function's JVM, as the managed Java runtimes have them. */
final class ChildCommand {

    private static final String MAIN_CLASS = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
    private static final String NATIVE_PROPERTY =
            "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

    /** The part of a function's memory that Lambda's Java runtimes give to the heap. */
    private static final double HEAP_SHARE = 0.85;

    /** Needed to start a process at all; everything else of our own environment would not exist in Lambda. */
    private static final List<String> INHERITED = List.of("PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH");

    private final ExecutionEnvironment function;
    private final LambdaSettings settings;
    private final RuntimeLibrary runtime;

    ChildCommand(ExecutionEnvironment function, LambdaSettings settings, RuntimeLibrary runtime) {
        this.function = function;
        this.settings = settings;
        this.runtime = runtime;
    }

    /** @param runtimeApi host, port and path prefix of the Runtime API */
    ProcessBuilder builder(String runtimeApi) {
        ProcessBuilder builder =
                new ProcessBuilder(command()).directory(function.taskRoot().toFile());
        Map<String, String> environment = environment(runtimeApi);
        INHERITED.forEach(name -> {
            String value = builder.environment().get(name);
            if (value != null) {
                environment.putIfAbsent(name, value);
            }
        });
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(settings.javaExecutable().toString());
        command.add("-XX:MaxHeapSize=" + (long) (function.memoryMb() * 1024L * HEAP_SHARE) + "k");
        command.add("-XX:+UseSerialGC");
        command.add("-Xshare:auto");
        command.add("-XX:+TieredCompilation");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+ErrorFileToStderr");
        command.add("--add-opens=java.base/java.io=ALL-UNNAMED");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-D" + NATIVE_PROPERTY + "=" + runtime.nativeLibrary());
        command.add("-cp");
        command.add(classPath());
        command.add(MAIN_CLASS);
        command.add(function.handler());
        return command;
    }

    /** The runtime's own: it loads the function's classes itself, from the folder in which it starts. */
    private String classPath() {
        return runtime.jars().stream()
                .map(path -> path.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Map<String, String> environment(String runtimeApi) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("AWS_ACCESS_KEY_ID", "local");
        environment.put("AWS_SECRET_ACCESS_KEY", "local");
        environment.put("LANG", "en_US.UTF-8");
        environment.put("TZ", ":UTC");
        environment.putAll(settings.environment());
        environment.putAll(function.variables());
        environment.put("AWS_REGION", function.region().name());
        environment.put("AWS_DEFAULT_REGION", function.region().name());
        environment.put(
                "AWS_EXECUTION_ENV", "AWS_Lambda_java" + Runtime.version().feature());
        environment.put("AWS_LAMBDA_FUNCTION_NAME", function.function());
        environment.put("AWS_LAMBDA_FUNCTION_VERSION", function.version());
        environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", String.valueOf(function.memoryMb()));
        environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
        environment.put("AWS_LAMBDA_LOG_GROUP_NAME", function.logGroup());
        environment.put("AWS_LAMBDA_LOG_STREAM_NAME", function.logStream());
        environment.put("AWS_LAMBDA_RUNTIME_API", runtimeApi);
        environment.put("LAMBDA_TASK_ROOT", function.taskRoot().toString());
        environment.put(
                "LAMBDA_RUNTIME_DIR", runtime.nativeLibrary().getParent().toString());
        environment.put("_HANDLER", function.handler());
        return environment;
    }
}

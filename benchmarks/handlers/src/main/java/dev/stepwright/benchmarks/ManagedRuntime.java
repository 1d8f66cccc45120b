package dev.stepwright.benchmarks;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts functions as the managed Java runtimes do, with the JDK that runs this program. */
final class ManagedRuntime {

    private static final String NATIVE = "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

    /** From Java 25 on the runtimes have an ahead-of-time cache instead of a class-data archive. */
    private static final boolean HAS_CACHE = Runtime.version().feature() >= 25;

    private final Path library;
    private final Path archive;

    /** @param folder for what a runtime has in its own folder: a native library, and the archive of its classes */
    ManagedRuntime(Path folder) throws IOException {
        library = folder.resolve("libaws-lambda-jni.so");
        archive = folder.resolve(HAS_CACHE ? "runtime.aot" : "runtime.jsa");
        String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64";
        try (InputStream in = AWSLambda.class.getResourceAsStream("/jni/libaws-lambda-jni.linux-" + processor + ".so")) {
            Files.copy(in, library);
        }
    }

    /**
     * As on the service, the archive has the runtime's own classes, its binding among them, and none of the function's,
     * which another class loader loads. It is written when the JVM ends.
     */
    void archive(Function function, byte[] event) throws IOException, InterruptedException {
        try (RuntimeApi api = new RuntimeApi()) {
            String output = HAS_CACHE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
            Process process = start(function, api, output + archive);
            api.invoke(event);
            api.awaitQuestion();
            process.destroy();
            process.waitFor();
        }
    }

    Process start(Function function, RuntimeApi api) throws IOException {
        return start(function, api, (HAS_CACHE ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive);
    }

    private Process start(Function function, RuntimeApi api, String sharing) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:MaxHeapSize=445645k",
                "-XX:+UseSerialGC",
                "-XX:+TieredCompilation",
                "-XX:TieredStopAtLevel=1",
                sharing,
                "-Xlog:disable",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "-D" + NATIVE + "=" + library,
                "-cp",
                classPath()));
        command.add(AWSLambda.class.getName());
        command.add(function.handler());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(function.root().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of(
                        "AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + api.port(),
                        "_HANDLER", function.handler(),
                        "LAMBDA_TASK_ROOT", function.root().toString(),
                        "AWS_LAMBDA_FUNCTION_NAME", "label",
                        "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
                        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512",
                        "AWS_REGION", "eu-west-1"));
        return builder.start();
    }

    /** The runtime client and what it needs; Jackson beside it belongs to a function. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.endsWith(".jar") && !path.contains("jackson-"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}

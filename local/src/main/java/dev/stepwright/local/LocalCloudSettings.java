package dev.stepwright.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the local cloud is to run.
 *
 * @param manifestFolder holds {@code manifest.json} and the definitions it names; empty for a cloud with nothing in it
 * @param taskRoot the application's package as Lambda unpacks it: classes, and run-time libraries in {@code lib}
 * @param javaExecutable the {@code java} that runs the steps
 * @param host the address to listen on
 * @param apiPort of the services; 0 for any free one
 * @param gatewayPort of the HTTP gateway; 0 for any free one
 * @param functionEnvironment environment variables of every function
 * @param maxProcessesPerFunction child JVMs of one version of a function at most; further concurrent calls wait
 * @param endpoints where tasks find other services, by the name of their module of the SDK
 * @param mocks a file of test cases in the format of Step Functions Local
 * @param bucketFolder has a sub-folder for each bucket; without one buckets are in memory
 * @param dataFolder keeps state machines, executions, deployed functions, roles and buckets through the end of the
 *     process; empty to keep them in memory
 * @param retainedExecutions how many executions to know at most, beside those that run; the oldest are forgotten
 */
public record LocalCloudSettings(
        Optional<Path> manifestFolder,
        Optional<Path> taskRoot,
        Path javaExecutable,
        String host,
        int apiPort,
        int gatewayPort,
        Map<String, String> functionEnvironment,
        int maxProcessesPerFunction,
        Map<String, URI> endpoints,
        Optional<Path> mocks,
        Optional<Path> bucketFolder,
        Optional<Path> dataFolder,
        int retainedExecutions,
        LocalCloudListener listener) {

    public static final int DEFAULT_API_PORT = 8083;
    public static final int DEFAULT_GATEWAY_PORT = 3000;

    /** The concurrency that a new AWS account has. */
    public static final int DEFAULT_MAX_PROCESSES = 10;

    /** The service keeps a record for 90 days; here the number is limited. */
    public static final int DEFAULT_RETAINED_EXECUTIONS = 10_000;

    public LocalCloudSettings {
        functionEnvironment = Collections.unmodifiableMap(new LinkedHashMap<>(functionEnvironment));
        endpoints = Map.copyOf(endpoints);
    }

    /**
     * Settings with every default.
     *
     * @param manifestFolder holds {@code manifest.json}
     * @param taskRoot the application's package as Lambda unpacks it
     */
    public static Builder of(Path manifestFolder, Path taskRoot) {
        return new Builder(Optional.of(manifestFolder), Optional.of(taskRoot));
    }

    /** Settings, with every default, of a cloud with nothing in it, for deployments. */
    public static Builder empty() {
        return new Builder(Optional.empty(), Optional.empty());
    }

    /** Collects what differs from the defaults. */
    public static final class Builder {

        private final Optional<Path> manifestFolder;
        private final Optional<Path> taskRoot;
        private Path javaExecutable = Path.of(System.getProperty("java.home"), "bin", "java");
        private String host = "127.0.0.1";
        private int apiPort = DEFAULT_API_PORT;
        private int gatewayPort = DEFAULT_GATEWAY_PORT;
        private Map<String, String> functionEnvironment = Map.of();
        private int maxProcessesPerFunction = DEFAULT_MAX_PROCESSES;
        private Map<String, URI> endpoints = Map.of();
        private Optional<Path> mocks = Optional.empty();
        private Optional<Path> bucketFolder = Optional.empty();
        private Optional<Path> dataFolder = Optional.empty();
        private int retainedExecutions = DEFAULT_RETAINED_EXECUTIONS;
        private LocalCloudListener listener = new LocalCloudListener() {};

        private Builder(Optional<Path> manifestFolder, Optional<Path> taskRoot) {
            this.manifestFolder = manifestFolder;
            this.taskRoot = taskRoot;
        }

        public Builder javaExecutable(Path path) {
            javaExecutable = path;
            return this;
        }

        public Builder host(String address) {
            host = address;
            return this;
        }

        public Builder apiPort(int port) {
            apiPort = port;
            return this;
        }

        public Builder gatewayPort(int port) {
            gatewayPort = port;
            return this;
        }

        public Builder functionEnvironment(Map<String, String> variables) {
            functionEnvironment = variables;
            return this;
        }

        public Builder maxProcessesPerFunction(int limit) {
            maxProcessesPerFunction = limit;
            return this;
        }

        public Builder endpoints(Map<String, URI> byService) {
            endpoints = byService;
            return this;
        }

        public Builder mocks(Path file) {
            mocks = Optional.of(file);
            return this;
        }

        /** Keeps buckets in a folder that exists, each in a sub-folder of its own. */
        public Builder bucketFolder(Path folder) {
            bucketFolder = Optional.of(folder);
            return this;
        }

        /** Keeps state machines, activities and executions in the folder, and goes on with what is in it. */
        public Builder dataFolder(Path folder) {
            dataFolder = Optional.of(folder);
            return this;
        }

        public Builder retainedExecutions(int count) {
            retainedExecutions = count;
            return this;
        }

        public Builder listener(LocalCloudListener hears) {
            listener = hears;
            return this;
        }

        public LocalCloudSettings build() {
            return new LocalCloudSettings(
                    manifestFolder,
                    taskRoot,
                    javaExecutable,
                    host,
                    apiPort,
                    gatewayPort,
                    functionEnvironment,
                    maxProcessesPerFunction,
                    endpoints,
                    mocks,
                    bucketFolder,
                    dataFolder,
                    retainedExecutions,
                    listener);
        }
    }
}

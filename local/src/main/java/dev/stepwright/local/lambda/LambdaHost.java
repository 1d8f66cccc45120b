package dev.stepwright.local.lambda;

import dev.stepwright.local.http.LocalHttpServer;
import dev.stepwright.manifest.FunctionEntry;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Runs functions in child JVMs, kept warm between calls, until it is closed. */
public final class LambdaHost implements AutoCloseable {

    /** The most bytes a function takes or gives in a synchronous call. */
    public static final int PAYLOAD_LIMIT = 6 << 20;

    /** Only unpublished code runs here. */
    public static final String VERSION = "$LATEST";

    private final RuntimeLibrary library;
    private final RuntimeApi runtimeApi = new RuntimeApi();
    private final LocalHttpServer server;
    private final Map<String, FunctionPool> pools = new LinkedHashMap<>();
    private final Thread shutdown = new Thread(this::stop, "stepwright-shutdown");

    private LambdaHost(List<FunctionEntry> functions, LambdaSettings settings) {
        library = RuntimeLibrary.unpack();
        server = LocalHttpServer.start(
                "127.0.0.1",
                0,
                PAYLOAD_LIMIT + 1024,
                runtimeApi,
                failure -> settings.output().line("lambda", "The Lambda runtime API failed: " + failure));
        functions.forEach(function -> pools.put(function.name(), pool(function, settings)));
        Runtime.getRuntime().addShutdownHook(shutdown);
    }

    /** Child JVMs start with the first call of their function. */
    public static LambdaHost start(List<FunctionEntry> functions, LambdaSettings settings) {
        return new LambdaHost(functions, settings);
    }

    public boolean hosts(String function) {
        return pools.containsKey(function);
    }

    /**
     * Calls a function and waits for its answer; a failing function is an answer, too.
     *
     * @return empty if there is no such function
     */
    public Optional<InvocationResult> invoke(String function, byte[] payload) throws InterruptedException {
        FunctionPool pool = pools.get(function);
        return pool == null ? Optional.empty() : Optional.of(pool.invoke(Invocation.of(payload)));
    }

    @Override
    public void close() {
        stop();
        server.close();
        forgetShutdownHook();
    }

    private FunctionPool pool(FunctionEntry function, LambdaSettings settings) {
        ChildCommand command = new ChildCommand(function, settings, library);
        int limit = Math.min(
                settings.maxProcesses(),
                function.settings().reservedConcurrency().orElse(Integer.MAX_VALUE));
        return new FunctionPool(() -> startProcess(function, command, settings), Math.max(1, limit));
    }

    private FunctionProcess startProcess(FunctionEntry function, ChildCommand command, LambdaSettings settings)
            throws IOException {
        String secret = UUID.randomUUID().toString();
        ChildJvm child = new ChildJvm(command.builder("127.0.0.1:" + server.port() + "/" + secret));
        FunctionProcess process = new FunctionProcess(function, child);
        runtimeApi.register(secret, process);
        try {
            process.start(settings.output(), () -> runtimeApi.forget(secret));
        } catch (IOException e) {
            runtimeApi.forget(secret);
            throw e;
        }
        return process;
    }

    /** What must happen even when the JVM is interrupted; children first, because they have the library loaded. */
    private void stop() {
        pools.values().forEach(FunctionPool::close);
        library.close();
    }

    private void forgetShutdownHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(shutdown);
        } catch (IllegalStateException e) {
            // The JVM is shutting down already and runs the hook itself; it finds nothing left to stop.
            return;
        }
    }
}

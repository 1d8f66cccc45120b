package dev.stepwright.local.lambda;

import dev.stepwright.engine.lambda.LogType;
import dev.stepwright.local.http.LocalHttpServer;
import dev.stepwright.local.watch.Watchdog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Runs functions in child JVMs, kept warm between calls, until it is closed. */
public final class LambdaHost implements AutoCloseable {

    /** The most bytes a function takes in a synchronous call. */
    public static final int PAYLOAD_LIMIT = 6 << 20;

    /** The most bytes a function gives: the service allows a few more than it takes. */
    public static final int RESPONSE_LIMIT = PAYLOAD_LIMIT + 100;

    /** The version of unpublished code. */
    public static final String LATEST = "$LATEST";

    /** About as long as Lambda keeps an environment that nobody calls; it promises no time. */
    static final Duration IDLE_LIMIT = Duration.ofMinutes(10);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);

    private final LambdaSettings settings;
    private final RuntimeLibrary library;
    private final RuntimeApi runtimeApi = new RuntimeApi();
    private final LocalHttpServer server;
    private final Map<ExecutionEnvironment, FunctionPool> pools = new ConcurrentHashMap<>();
    private final Watchdog idleWatch;
    private final Thread shutdown = new Thread(this::stop, "stepwright-shutdown");

    private LambdaHost(LambdaSettings settings, Path folder, Consumer<Throwable> failures) {
        this.settings = settings;
        library = RuntimeLibrary.unpack(folder);
        server = LocalHttpServer.start("127.0.0.1", 0, RESPONSE_LIMIT, runtimeApi, failures);
        Runtime.getRuntime().addShutdownHook(shutdown);
        idleWatch = Watchdog.start("stepwright-idle-functions", BETWEEN_LOOKS, () -> endIdleFor(IDLE_LIMIT));
    }

    /**
     * Child JVMs start with the first call in their environment.
     *
     * @param folder for files of the runtime
     * @param failures told of exceptions of the runtime API
     */
    public static LambdaHost start(LambdaSettings settings, Path folder, Consumer<Throwable> failures) {
        return new LambdaHost(settings, folder, failures);
    }

    /** Calls a function and waits for its answer; a failing function is an answer, too. */
    public InvocationResult invoke(ExecutionEnvironment function, byte[] payload, LogType logType)
            throws InterruptedException {
        return pools.computeIfAbsent(function, this::pool).invoke(Invocation.of(payload, logType));
    }

    /** Ends the child JVMs of an environment that is not wanted any more; calls under way end first. */
    public void retire(ExecutionEnvironment function) {
        FunctionPool pool = pools.remove(function);
        if (pool != null) {
            pool.retire();
        }
    }

    /** Ends child JVMs that nobody has called for some time; the next call starts new ones. */
    void endIdleFor(Duration time) {
        pools.values().forEach(pool -> pool.endIdleFor(time));
    }

    @Override
    public void close() {
        idleWatch.close();
        stop();
        server.close();
        forgetShutdownHook();
    }

    private FunctionPool pool(ExecutionEnvironment function) {
        ChildCommand command = new ChildCommand(function, settings, library);
        return new FunctionPool(
                () -> startProcess(function, command), Math.max(1, function.concurrency()), System::nanoTime);
    }

    private FunctionProcess startProcess(ExecutionEnvironment function, ChildCommand command) throws IOException {
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

    /** What must happen even when the JVM is interrupted. */
    private void stop() {
        pools.values().forEach(FunctionPool::close);
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

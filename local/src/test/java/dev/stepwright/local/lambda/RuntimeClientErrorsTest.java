package dev.stepwright.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.engine.lambda.LogType;
import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.http.LocalHttpServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A caller sees the error that the runtime client of AWS sent, byte for byte.
 *
 * <p>The other side of the comparison is a Runtime API that does nothing but give one event and write down what is
 * posted.
 */
class RuntimeClientErrorsTest {

    private static final HttpReply EVENT = new HttpReply(
            200,
            Map.of(
                    "Content-Type", List.of("application/json"),
                    "Lambda-Runtime-Aws-Request-Id", List.of("8c6a0a5f-3f60-4a59-9e1c-0f8c0b0a7e11"),
                    "Lambda-Runtime-Deadline-Ms", List.of("4102444800000"),
                    "Lambda-Runtime-Invoked-Function-Arn",
                            List.of("arn:aws:lambda:us-east-1:123456789012:function:failing")),
            "{}".getBytes(StandardCharsets.UTF_8));

    private static final HttpReply ACCEPTED = HttpReply.json(202, "{\"status\":\"OK\"}");

    @ParameterizedTest
    @ValueSource(
            classes = {
                TestHandlers.Failing.class,
                TestHandlers.Caused.class,
                TestHandlers.Exhausted.class,
                TestHandlers.Unmakeable.class
            })
    void areWhatTheCallerSees(Class<?> handler, @TempDir Path folder) throws Exception {
        ExecutionEnvironment function = TestFunctions.environment("failing", handler.getName(), 30);
        LambdaSettings settings = new LambdaSettings(TestFunctions.javaExecutable(), Map.of(), (from, line) -> {});
        String sent = sentByRuntimeClient(new ChildCommand(function, settings, RuntimeLibrary.unpack(folder)));

        try (LambdaHost host = LambdaHost.start(settings, folder, failure -> {})) {
            InvocationResult seen = host.invoke(function, "{}".getBytes(StandardCharsets.UTF_8), LogType.NONE);

            assertThat(seen.failed()).isTrue();
            assertThat(new String(seen.payload(), StandardCharsets.UTF_8)).isEqualTo(sent);
        }
    }

    private static String sentByRuntimeClient(ChildCommand command) throws Exception {
        CompletableFuture<String> error = new CompletableFuture<>();
        HttpService api = request -> {
            if (request.path().endsWith("/error")) {
                error.complete(new String(request.body(), StandardCharsets.UTF_8));
            }
            return request.method().equals("GET") ? EVENT : ACCEPTED;
        };
        try (LocalHttpServer server =
                LocalHttpServer.start("127.0.0.1", 0, 1 << 20, api, error::completeExceptionally)) {
            Process child = command.builder("127.0.0.1:" + server.port())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                return error.get(30, TimeUnit.SECONDS);
            } finally {
                child.destroyForcibly().waitFor();
            }
        }
    }
}

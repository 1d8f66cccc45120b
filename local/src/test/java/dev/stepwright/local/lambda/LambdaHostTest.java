package dev.stepwright.local.lambda;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stepwright.engine.lambda.LogType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LambdaHostTest {

    private static final Map<String, Class<?>> HANDLERS = Map.ofEntries(
            entry("echo", TestHandlers.Echo.class),
            entry("surroundings", TestHandlers.Surroundings.class),
            entry("failing", TestHandlers.Failing.class),
            entry("slow", TestHandlers.Slow.class),
            entry("endless", TestHandlers.Endless.class),
            entry("exiting", TestHandlers.Exiting.class),
            entry("exhausted", TestHandlers.Exhausted.class),
            entry("unmakeable", TestHandlers.Unmakeable.class),
            entry("talkative", TestHandlers.Talkative.class),
            entry("verbose", TestHandlers.Verbose.class));

    private static final Set<String> QUICK = Set.of("slow", "endless");
    private static final Queue<String> LINES = new ConcurrentLinkedQueue<>();
    private static LambdaHost host;

    @BeforeAll
    static void start(@TempDir Path folder) {
        host = LambdaHost.start(
                new LambdaSettings(
                        TestFunctions.javaExecutable(),
                        Map.of("EXTRA", "juice"),
                        (function, line) -> LINES.add(function.function() + ": " + line)),
                folder,
                failure -> LINES.add(failure.toString()));
    }

    @AfterAll
    static void close() {
        List<ProcessHandle> children = ProcessHandle.current().children().toList();
        host.close();

        assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void passesBytesThrough() throws Exception {
        assertThat(text(invoke("echo", "{\"city\":\"Zürich\"}"))).isEqualTo("{\"city\":\"Zürich\"}");
    }

    @Test
    void tellsTheHandlerWhatLambdaWould() throws Exception {
        JsonNode json = json(invoke("surroundings", "{}"));

        assertThat(json.get("name").textValue()).isEqualTo("surroundings");
        assertThat(json.get("memory").intValue()).isEqualTo(256);
        assertThat(json.get("arn").textValue())
                .isEqualTo("arn:aws:lambda:us-east-1:123456789012:function:surroundings");
        assertThat(json.get("region").textValue()).isEqualTo("us-east-1");
        assertThat(json.get("extra").textValue()).isEqualTo("juice");
    }

    @Test
    void keepsOneProcessWarm() throws Exception {
        Set<Integer> pids = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            pids.add(json(invoke("surroundings", "{}")).get("pid").intValue());
        }

        assertThat(pids).hasSize(1);
    }

    @Test
    void runsConcurrentCallsSideBySideAndQueuesTheRest() {
        List<CompletableFuture<InvocationResult>> calls = List.of("10", "20", "30", "40", "50").stream()
                .map(millis -> CompletableFuture.supplyAsync(() -> invokeUnchecked("slow", millis)))
                .toList();

        assertThat(calls).extracting(call -> text(call.join())).containsExactly("10", "20", "30", "40", "50");
    }

    @Test
    void reportsAnExceptionByItsClassNameAndPassesOutputOn() throws Exception {
        InvocationResult result = invoke("failing", "{}");

        assertThat(result.failed()).isTrue();
        assertThat(json(result).get("errorType").textValue()).isEqualTo(TestHandlers.Refused.class.getName());
        assertThat(json(result).get("errorMessage").textValue()).isEqualTo("no messages today");
        assertThat(json(result).get("stackTrace").isArray()).isTrue();
        awaitLine("failing: about to fail: Zürich");
        awaitLine("failing: \tat " + TestHandlers.Failing.class.getName() + ".handleRequest");
    }

    @Test
    void givesTheEndOfTheLogToACallThatAsksForIt() throws Exception {
        String id = "[0-9a-f-]{36}";

        assertThat(invoke("failing", "{}").logResult()).isEmpty();
        for (int call = 0; call < 20; call++) {
            assertThat(log(invoke("failing", "{}", LogType.TAIL)))
                    .matches("START RequestId: " + id + " Version: \\$LATEST\n"
                            + "about to fail: Zürich\nloggedno messages today: \\S+Refused\n"
                            + "\\S+Refused: no messages today\n\tat .*\n\n"
                            + "END RequestId: " + id + "\n"
                            + "REPORT RequestId: " + id + "\tDuration: [\\d.]+ ms\tBilled Duration: \\d+ ms"
                            + "\tMemory Size: 256 MB\tMax Memory Used: \\d+ MB\t\n");
        }
    }

    @Test
    void logsHowACallWasEnded() throws Exception {
        assertThat(log(invoke("slow", "60000", LogType.TAIL)))
                .contains(" Task timed out after 1.00 seconds\n\nEND RequestId: ")
                .endsWith("\tStatus: timeout\t\n");
        assertThat(log(invoke("exiting", "3", LogType.TAIL)))
                .contains(" Error: Runtime exited with error: exit status 3\nRuntime.ExitError\nEND RequestId: ")
                .contains("\tInit Duration: ")
                .endsWith("\tStatus: error\tError Type: Runtime.ExitError\t\n");
    }

    @Test
    void endsAFunctionThatTakesTooLongAndStartsANewOne() throws Exception {
        String timedOut = "RequestId: \\S+ Error: Task timed out after 1.00 seconds";

        assertError(invoke("slow", "60000"), "Sandbox.Timedout", timedOut);
        assertThat(text(invoke("slow", "1"))).isEqualTo("1");
        assertError(invoke("endless", "{}"), "Sandbox.Timedout", timedOut);
        assertError(invoke("endless", "{}"), "Sandbox.Timedout", timedOut);
    }

    @Test
    void reportsAChildThatDiesAndStartsANewOne() throws Exception {
        String type = "Runtime.ExitError";

        assertError(invoke("exiting", "3"), type, "RequestId: \\S+ Error: Runtime exited with error: exit status 3");
        assertError(invoke("exiting", "0"), type, "RequestId: \\S+ Error: Runtime exited without providing a reason");
        assertError(invoke("exiting", "137"), type, "RequestId: \\S+ Error: Runtime exited with error: signal: killed");
    }

    @Test
    void doesNotReuseAChildThatAnswersAndExits() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertError(invoke("exhausted", "{}"), "java.lang.OutOfMemoryError", "Java heap space");
        }
    }

    @Test
    void passesOnWhateverAFunctionLogs() throws Exception {
        assertThat(text(invoke("talkative", "1"))).isEqualTo("1");
        assertThat(text(invoke("talkative", "2"))).isEqualTo("2");

        awaitLine("talkative: line 9999");
        assertThat(LINES.stream().filter(line -> line.startsWith("talkative: ")).limit(10_000))
                .containsExactlyElementsOf(IntStream.range(0, 10_000)
                        .mapToObj(line -> "talkative: line " + line)
                        .toList());
    }

    @Test
    void endsChildrenThatNobodyCalls() throws Exception {
        int before = json(invoke("surroundings", "{}")).get("pid").intValue();

        host.endIdleFor(Duration.ofHours(1));
        assertThat(json(invoke("surroundings", "{}")).get("pid").intValue()).isEqualTo(before);

        host.endIdleFor(Duration.ZERO);
        assertThat(ProcessHandle.of(before).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(json(invoke("surroundings", "{}")).get("pid").intValue()).isNotEqualTo(before);
    }

    @Test
    void reportsAHandlerThatCannotBeMade() throws Exception {
        assertError(invoke("unmakeable", "{}"), "java.lang.IllegalStateException", "no configuration");
        assertError(
                invoke("missing", "{}"), "java.lang.ClassNotFoundException", "Class not found: sample.NoSuchHandler");
    }

    @Test
    void refusesAnAnswerThatLambdaWouldNotCarry() throws Exception {
        String type = "Function.ResponseSizeTooLarge";
        String message =
                "Response payload size \\(%d bytes\\) exceeded maximum allowed payload size \\(6291556 bytes\\)\\.";

        assertError(invoke("verbose", "6291557"), type, message.formatted(6_291_557));
        assertError(invoke("verbose", "7340032"), type, message.formatted(7_340_032));
        assertThat(invoke("verbose", "6291556").payload()).hasSize(6_291_556);
    }

    @Test
    void endsTheProcessesOfARetiredEnvironmentAndStartsNewOnesForTheNext() throws Exception {
        int before = json(invoke("surroundings", "{}")).get("pid").intValue();

        host.retire(environment("surroundings"));

        assertThat(ProcessHandle.of(before).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(json(invoke("surroundings", "{}")).get("pid").intValue()).isNotEqualTo(before);
    }

    /** Output takes another way than the answer and may come after it. */
    private static void awaitLine(String start) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (LINES.stream().noneMatch(line -> line.startsWith(start)) && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertThat(LINES).anyMatch(line -> line.startsWith(start));
    }

    private static void assertError(InvocationResult result, String type, String message) throws Exception {
        assertThat(result.failed()).isTrue();
        assertThat(json(result).get("errorType").textValue()).as(text(result)).isEqualTo(type);
        assertThat(json(result).get("errorMessage").textValue()).matches(message);
    }

    private static InvocationResult invoke(String function, String payload) throws InterruptedException {
        return invoke(function, payload, LogType.NONE);
    }

    private static InvocationResult invoke(String function, String payload, LogType logType)
            throws InterruptedException {
        return host.invoke(environment(function), payload.getBytes(StandardCharsets.UTF_8), logType);
    }

    private static ExecutionEnvironment environment(String function) {
        return TestFunctions.environment(
                function,
                HANDLERS.containsKey(function) ? HANDLERS.get(function).getName() : "sample.NoSuchHandler",
                QUICK.contains(function) ? 1 : 30);
    }

    private static InvocationResult invokeUnchecked(String function, String payload) {
        try {
            return invoke(function, payload);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(InvocationResult result) throws Exception {
        return new ObjectMapper().readTree(result.payload());
    }

    private static String log(InvocationResult result) {
        return new String(Base64.getDecoder().decode(result.logResult().orElseThrow()), StandardCharsets.UTF_8);
    }

    private static String text(InvocationResult result) {
        return new String(result.payload(), StandardCharsets.UTF_8);
    }
}

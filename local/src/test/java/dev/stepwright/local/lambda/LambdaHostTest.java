package dev.stepwright.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LambdaHostTest {

    private static final Queue<String> LINES = new ConcurrentLinkedQueue<>();
    private static LambdaHost host;

    @BeforeAll
    static void start() {
        host = LambdaHost.start(
                List.of(
                        TestFunctions.function("echo", TestHandlers.Echo.class),
                        TestFunctions.function("surroundings", TestHandlers.Surroundings.class),
                        TestFunctions.function("failing", TestHandlers.Failing.class),
                        TestFunctions.function("slow", TestHandlers.Slow.class.getName(), 1),
                        TestFunctions.function("exiting", TestHandlers.Exiting.class),
                        TestFunctions.function("exhausted", TestHandlers.Exhausted.class),
                        TestFunctions.function("unmakeable", TestHandlers.Unmakeable.class),
                        TestFunctions.function("verbose", TestHandlers.Verbose.class),
                        TestFunctions.function("missing", "sample.NoSuchHandler", 30)),
                new LambdaSettings(
                        TestFunctions.javaExecutable(),
                        TestFunctions.classPath(),
                        Map.of("EXTRA", "juice"),
                        2,
                        (function, line) -> LINES.add(function + ": " + line)));
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
    void endsAFunctionThatTakesTooLongAndStartsANewOne() throws Exception {
        assertError(
                invoke("slow", "60000"),
                "Sandbox.Timedout",
                "RequestId: \\S+ Error: Task timed out after 1.00 seconds");
        assertThat(text(invoke("slow", "1"))).isEqualTo("1");
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
            assertError(invoke("exhausted", "{}"), "java.lang.OutOfMemoryError", "simulated");
        }
    }

    @Test
    void reportsAHandlerThatCannotBeMade() throws Exception {
        assertError(invoke("unmakeable", "{}"), "java.lang.IllegalStateException", "no configuration");
        assertError(
                invoke("missing", "{}"), "java.lang.ClassNotFoundException", "Class not found: sample.NoSuchHandler");
    }

    @Test
    void refusesAnAnswerThatLambdaWouldNotCarry() throws Exception {
        assertError(invoke("verbose", "{}"), "Function.ResponseSizeTooLarge", "Response payload size .* exceeded .*");
    }

    @Test
    void knowsNoOtherFunctions() throws Exception {
        assertThat(host.invoke("other", new byte[0])).isEmpty();
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
        return host.invoke(function, payload.getBytes(StandardCharsets.UTF_8)).orElseThrow();
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

    private static String text(InvocationResult result) {
        return new String(result.payload(), StandardCharsets.UTF_8);
    }
}

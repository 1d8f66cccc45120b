package dev.stepwright.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.asl.ExecutionType;
import dev.stepwright.asl.json.DefinitionReader;
import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.ExecutionStatus;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.history.HistoryEvent;
import dev.stepwright.engine.lambda.LambdaFunctions;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.lambda.LambdaResponse;
import dev.stepwright.engine.object.FolderObjectStore;
import dev.stepwright.engine.object.ObjectStore;
import dev.stepwright.engine.service.MockedTasks;
import dev.stepwright.engine.service.ServiceCall;
import dev.stepwright.engine.service.ServiceCalls;
import dev.stepwright.engine.service.ServiceResponse;
import dev.stepwright.engine.time.VirtualClock;
import dev.stepwright.engine.worker.WaitingTask;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Runs one machine in virtual time and says how it went. Functions without an answer return their event. */
final class MachineTester implements LambdaFunctions {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    final VirtualClock clock = new VirtualClock(START);
    final TestWorkers workers = new TestWorkers(clock);
    final List<LambdaInvocation> invocations = new ArrayList<>();
    final List<ServiceCall> calls = new ArrayList<>();
    private ServiceCalls services = ServiceCalls.NONE;
    private MockedTasks mocked = MockedTasks.NONE;
    private final Map<String, Deque<LambdaResponse>> answers = new LinkedHashMap<>();
    private final Map<String, Duration> durations = new LinkedHashMap<>();
    private final StateMachine machine;
    private ObjectStore objects = ObjectStore.NONE;
    private Execution execution; // Set by start, which every test calls first.

    private MachineTester(String definition) {
        this(definition, ExecutionType.STANDARD);
    }

    private MachineTester(String definition, ExecutionType type) {
        machine = StateMachine.compile(DefinitionReader.read(definition), type);
    }

    /** A JSONata machine: what stands between its outer braces after the query language. */
    static MachineTester machine(String members) {
        return new MachineTester("{\"QueryLanguage\": \"JSONata\", " + members + "}");
    }

    /** The same, EXPRESS. */
    static MachineTester express(String members) {
        return new MachineTester("{\"QueryLanguage\": \"JSONata\", " + members + "}", ExecutionType.EXPRESS);
    }

    /** A machine of one state, called {@code S}, without its {@code End}. */
    static MachineTester state(String members) {
        return machine("\"StartAt\": \"S\", \"States\": {\"S\": {" + members + ", \"End\": true}}");
    }

    /** A machine in JSONPath: what stands between its outer braces. */
    static MachineTester pathMachine(String members) {
        return new MachineTester("{" + members + "}");
    }

    /** A machine in JSONPath of one state, called {@code S}, without its {@code End}. */
    static MachineTester pathState(String members) {
        return pathMachine("\"StartAt\": \"S\", \"States\": {\"S\": {" + members + ", \"End\": true}}");
    }

    /** The next answer of a function; the last one is repeated. */
    MachineTester answer(String function, LambdaResponse response) {
        answers.computeIfAbsent(function, name -> new ArrayDeque<>()).add(response);
        return this;
    }

    MachineTester returning(String function, String payload) {
        return answer(function, new LambdaResponse.Returned(payload));
    }

    MachineTester failing(String function, String errorType) {
        String payload = "{\"errorType\": \"" + errorType + "\", \"errorMessage\": \"no\"}";
        return answer(function, new LambdaResponse.FunctionError(Optional.empty(), payload));
    }

    MachineTester taking(String function, Duration duration) {
        durations.put(function, duration);
        return this;
    }

    /**
     * What somebody outside says of a task.
     *
     * @param attempt counted from 1 over all tasks
     * @param seconds after the attempt began
     */
    MachineTester worker(int attempt, int seconds, Consumer<WaitingTask> answer) {
        workers.answer(attempt, Duration.ofSeconds(seconds), answer);
        return this;
    }

    /** A folder with a sub-folder for each bucket. */
    MachineTester buckets(Path folder) {
        objects = new FolderObjectStore(folder);
        return this;
    }

    /** Every call of a service has this answer. */
    MachineTester service(ServiceResponse response) {
        return service(call -> CompletableFuture.completedFuture(response));
    }

    MachineTester service(ServiceCalls answers) {
        services = call -> {
            calls.add(call);
            return answers.call(call);
        };
        return this;
    }

    MachineTester mocked(MockedTasks tasks) {
        mocked = tasks;
        return this;
    }

    MachineTester run(String input) {
        return start(input);
    }

    MachineTester start(String input) {
        Engine engine = Engine.calling(this)
                .services(services)
                .mockedTasks(mocked)
                .workers(workers)
                .objects(objects)
                .clock(clock)
                .executor(Runnable::run)
                .build();
        execution = engine.start(machine, StartRequest.withInput(input));
        return this;
    }

    MachineTester redrive() {
        execution.redrive();
        return this;
    }

    Execution execution() {
        return execution;
    }

    MachineTester succeedsWith(String output) {
        assertThat(execution.status()).as(describeEnd()).isEqualTo(ExecutionStatus.SUCCEEDED);
        assertThat(execution.output()).contains(output);
        return this;
    }

    MachineTester failsWith(String error) {
        assertThat(execution.status()).as(describeEnd()).isEqualTo(ExecutionStatus.FAILED);
        assertThat(execution.error()).contains(error);
        return this;
    }

    MachineTester causedBy(String cause) {
        assertThat(execution.cause()).contains(cause);
        return this;
    }

    /** Each event as its id, its previous id, its type, and the state or index that it names. */
    MachineTester hasHistory(String events) {
        assertThat(history()).isEqualTo(events.strip());
        return this;
    }

    String history() {
        return execution.history().stream().map(MachineTester::describe).collect(Collectors.joining("\n"));
    }

    MachineTester took(Duration duration) {
        assertThat(Duration.between(START, execution.stopDate().orElseThrow())).isEqualTo(duration);
        return this;
    }

    List<String> types() {
        return execution.history().stream().map(event -> event.type().text()).toList();
    }

    HistoryEvent event(String type) {
        return execution.history().stream()
                .filter(event -> event.type().text().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public CompletionStage<LambdaResponse> invoke(LambdaInvocation invocation) {
        invocations.add(invocation);
        Deque<LambdaResponse> given = answers.getOrDefault(invocation.functionName(), new ArrayDeque<>());
        LambdaResponse response = given.size() > 1
                ? given.remove()
                : Optional.ofNullable(given.peek()).orElse(new LambdaResponse.Returned(invocation.payload()));
        CompletableFuture<LambdaResponse> answered = new CompletableFuture<>();
        if (durations.containsKey(invocation.functionName())) {
            clock.schedule(durations.get(invocation.functionName()), () -> answered.complete(response));
        } else {
            answered.complete(response);
        }
        return answered;
    }

    @Override
    public boolean takeClockTime() {
        return true;
    }

    private String describeEnd() {
        return execution.error() + " " + execution.cause();
    }

    private static String describe(HistoryEvent event) {
        String subject = event.details()
                .text("index")
                .or(() -> event.details().text("name"))
                .map(text -> " " + text)
                .orElse("");
        return event.id() + " " + event.previousEventId() + " " + event.type().text() + subject;
    }
}

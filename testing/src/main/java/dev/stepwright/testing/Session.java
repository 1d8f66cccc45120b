package dev.stepwright.testing;

import dev.stepwright.engine.Engine;
import dev.stepwright.engine.Execution;
import dev.stepwright.engine.StartRequest;
import dev.stepwright.engine.lambda.LambdaFunctions;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.lambda.LambdaResponse;
import dev.stepwright.engine.worker.TaskToken;
import dev.stepwright.engine.worker.WaitingTask;
import dev.stepwright.engine.worker.Workers;
import dev.stepwright.testing.StandIn.Turn;
import dev.stepwright.testing.workflow.Answer;
import dev.stepwright.testing.workflow.FunctionName;
import dev.stepwright.testing.workflow.Handlers;
import dev.stepwright.testing.workflow.JavaStep;
import dev.stepwright.testing.workflow.Subject;
import dev.stepwright.testing.workflow.Wire;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** What one execution calls, while the engine runs it on the test's thread: steps, stand-ins, and the test itself. */
final class Session implements LambdaFunctions, Workers {

    private final Subject subject;
    private final Script script;
    private final TestClock clock;
    private final Instant start;
    private final Handlers handlers = new Handlers();
    private final CurrentState current = new CurrentState();
    private final List<StepCall> calls = new ArrayList<>();
    private final List<OpenTask> tasks = new ArrayList<>();
    private OpenTask.@Nullable Token opened;
    private int tokens;

    Session(Subject subject, Script script, TestClock clock) {
        this.subject = subject;
        this.script = script;
        this.clock = clock;
        start = clock.now();
    }

    Execution start(StartRequest request) {
        return Engine.calling(this)
                .workers(this)
                .clock(clock)
                .executor(Runnable::run)
                .build()
                .start(subject.machine(), request, current);
    }

    /** When the execution starts. */
    Instant start() {
        return start;
    }

    /** All calls so far. */
    List<StepCall> calls() {
        return List.copyOf(calls);
    }

    /** The tasks that wait to be answered by the test. */
    List<OpenTask> openTasks() {
        return tasks.stream().filter(OpenTask::isOpen).toList();
    }

    @Override
    public CompletionStage<LambdaResponse> invoke(LambdaInvocation invocation) {
        Optional<JavaStep> step = subject.java().flatMap(java -> java.stepOfFunction(invocation.functionName()));
        FunctionName function = FunctionName.of(invocation.functionName());
        StepCall call = call(step.map(JavaStep::name).orElse(function.shortest()), invocation.payload());
        Optional<Turn> turn = script.next(names(call, function));
        Optional<OpenTask.Token> token = takeOpened();
        if (token.isPresent()) {
            wait(new OpenTask(token.get(), call, clock), turn);
            return CompletableFuture.completedFuture(new LambdaResponse.Returned("null"));
        }
        Answer answer = answer(call, step, turn);
        return later(
                answer.accept(new LambdaAnswer(step)), turn.map(Turn::delay).orElse(Duration.ZERO));
    }

    private Answer answer(StepCall call, Optional<JavaStep> step, Optional<Turn> turn) {
        if (turn.isPresent() && !turn.get().isStepItself()) {
            return script.answer(
                    turn.get(),
                    call,
                    result -> step.map(java -> java.json(result)).orElseGet(() -> Wire.write(result)));
        }
        try {
            return handlers.call(step.orElseThrow(() -> withoutStandIn(call)), call.json());
        } catch (RuntimeException | AssertionError e) {
            script.report(e);
            return new Answer.Threw(e);
        }
    }

    private AssertionError withoutStandIn(StepCall call) {
        return new AssertionError("The state %s of %s calls %s, which has no stand-in: workflow.task(\"%s\").returns(…)"
                .formatted(call.state(), subject.name(), call.step(), call.state()));
    }

    /** The opening of a token is followed by the call that gives it away. */
    @Override
    public TaskToken open(WaitingTask task) {
        tokens++;
        OpenTask.Token token = new OpenTask.Token("token-" + tokens, task);
        opened = token;
        return token;
    }

    @Override
    public boolean hasActivity(String arn) {
        return true;
    }

    /** A worker takes every task at once. */
    @Override
    public void offer(String activityArn, TaskToken token, String input) {
        StepCall call = call(activityArn, input);
        OpenTask.Token held = takeOpened().orElseThrow();
        held.taken();
        wait(new OpenTask(held, call, clock), script.next(names(call, FunctionName.of(activityArn))));
    }

    /** An attempt that failed in between has closed its token. */
    private Optional<OpenTask.Token> takeOpened() {
        Optional<OpenTask.Token> token = Optional.ofNullable(opened).filter(OpenTask.Token::isOpen);
        opened = null;
        return token;
    }

    /** A task without a stand-in is left to the test. */
    private void wait(OpenTask task, Optional<Turn> turn) {
        tasks.add(task);
        turn.ifPresent(chosen -> {
            Answer answer = script.answer(chosen, task.call(), Wire::write);
            clock.schedule(chosen.delay(), () -> task.answer(answer));
        });
    }

    private StepCall call(String name, String payload) {
        StepCall call = new StepCall(name, current.name(), payload, Duration.between(start, clock.now()));
        calls.add(call);
        return call;
    }

    private static List<String> names(StepCall call, FunctionName function) {
        List<String> names = new ArrayList<>(List.of(call.state()));
        names.addAll(function.names());
        return names;
    }

    private CompletionStage<LambdaResponse> later(LambdaResponse response, Duration delay) {
        CompletableFuture<LambdaResponse> future = new CompletableFuture<>();
        if (delay.isZero()) {
            future.complete(response);
        } else {
            clock.schedule(delay, () -> future.complete(response));
        }
        return future;
    }
}

package dev.stepwright.conformance;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.stepwright.ExecutionContext;
import dev.stepwright.Flow;
import dev.stepwright.asl.json.DefinitionReader;
import dev.stepwright.conformance.Outcome.Failed;
import dev.stepwright.conformance.Outcome.Returned;
import dev.stepwright.engine.Engine;
import dev.stepwright.engine.StateMachine;
import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.ExecutionOutcome;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.history.EventType;
import dev.stepwright.engine.lambda.LambdaInvocation;
import dev.stepwright.engine.lambda.LambdaResponse;
import dev.stepwright.engine.time.VirtualClock;
import dev.stepwright.manifest.FunctionEntry;
import dev.stepwright.manifest.WorkflowEntry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs a workflow's definition in the engine; steps are called through the generated handlers, with bytes. */
final class InEngine {

    private final JavaClasses classes;
    private final Stage stage;
    private final CompiledExample example;
    private final Map<String, FunctionEntry> functions;
    private final Map<String, StateMachine> machines = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> concurrentSteps = new ConcurrentHashMap<>();

    InEngine(JavaClasses classes, CompiledExample example) {
        this(classes, example, RecordingSubclass::create);
    }

    InEngine(JavaClasses classes, CompiledExample example, Stage stage) {
        this.classes = classes;
        this.stage = stage;
        this.example = example;
        this.functions = example.manifest().functions().stream()
                .collect(Collectors.toMap(FunctionEntry::placeholderText, Function.identity()));
    }

    Run run(WorkflowEntry workflow, String input) {
        return run(definition(workflow), input).run();
    }

    /** Runs a definition that calls the functions of the example. */
    BilledRun run(String definition, String input) {
        List<StepCall> calls = new ArrayList<>();
        Engine.Builder builder = Engine.calling(invocation -> invoke(invocation, calls))
                .clock(new VirtualClock(Flow.context().startTime()))
                .executor(Runnable::run);
        stage.evaluations().ifPresent(builder::evaluations);
        Engine engine = builder.build();
        Execution execution = engine.start(machine(definition), request(input));
        try {
            ExecutionOutcome outcome = execution.outcome().toCompletableFuture().get(60, TimeUnit.SECONDS);
            return BilledRun.of(new Run(outcome(outcome), calls, aBranchFailed(execution)), execution.history());
        } catch (Exception e) {
            throw new AssertionError("the execution does not end: " + execution.history(), e);
        }
    }

    /** The execution that plain Java takes itself for. */
    private static StartRequest request(String input) {
        ExecutionContext context = Flow.context();
        return new StartRequest(
                context.executionId(),
                context.executionName(),
                context.stateMachineId(),
                context.stateMachineName(),
                "arn:aws:iam::000000000000:role/plain-java",
                input);
    }

    /** The steps that branches call. */
    Set<String> concurrentSteps(WorkflowEntry workflow) {
        return concurrentSteps.computeIfAbsent(
                definition(workflow), definition -> ConcurrentSteps.of(Json.read(definition), functions));
    }

    private String definition(WorkflowEntry workflow) {
        return example.file(workflow.files().definition());
    }

    private StateMachine machine(String definition) {
        return machines.computeIfAbsent(definition, text -> StateMachine.compile(DefinitionReader.read(text)));
    }

    private static boolean aBranchFailed(Execution execution) {
        return execution.history().stream()
                .anyMatch(event ->
                        event.type() == EventType.PARALLEL_STATE_FAILED || event.type() == EventType.MAP_STATE_FAILED);
    }

    private static Outcome outcome(ExecutionOutcome outcome) {
        return outcome.accept(new ExecutionOutcome.Visitor<>() {
            @Override
            public Outcome visitSucceeded(ExecutionOutcome.Succeeded succeeded) {
                return new Returned(Json.read(succeeded.output().orElseThrow()));
            }

            @Override
            public Outcome visitFailed(ExecutionOutcome.Failed failed) {
                return new Failed(failed.error().orElse("no error name"));
            }

            @Override
            public Outcome visitTimedOut(ExecutionOutcome.TimedOut timedOut) {
                throw new AssertionError("the execution timed out");
            }

            @Override
            public Outcome visitAborted(ExecutionOutcome.Aborted aborted) {
                throw new AssertionError("the execution was stopped");
            }
        });
    }

    private CompletionStage<LambdaResponse> invoke(LambdaInvocation invocation, List<StepCall> calls) {
        FunctionEntry function = functions.get(invocation.functionName());
        if (function == null) {
            throw new AssertionError("no function " + invocation.functionName());
        }
        calls.add(new StepCall(function.name(), Json.read(invocation.payload())));
        return CompletableFuture.completedFuture(classes.inThread(() -> call(function, invocation.payload())));
    }

    private LambdaResponse call(FunctionEntry function, String payload) {
        try {
            RequestStreamHandler handler = (RequestStreamHandler)
                    classes.load(function.handlerClass()).getConstructor().newInstance();
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            handler.handleRequest(
                    new ByteArrayInputStream(payload.getBytes(StandardCharsets.UTF_8)), output, new NoContext());
            return new LambdaResponse.Returned(output.toString(StandardCharsets.UTF_8));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        } catch (Throwable e) {
            return new LambdaResponse.FunctionError(Optional.of(e.getClass().getName()), error(e));
        }
    }

    /** An error as AWS's runtime interface client writes it: the class name stands for a message that is null. */
    private static String error(Throwable thrown) {
        String type = thrown.getClass().getName();
        String message = thrown.getLocalizedMessage();
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("errorMessage", message == null ? type : message);
        error.put("errorType", type);
        error.put("stackTrace", List.of());
        return Json.write(error);
    }
}

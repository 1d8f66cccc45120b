package dev.stepwright.local.states;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.Engine;
import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.service.MockedTasks;
import dev.stepwright.engine.service.ServiceCall;
import dev.stepwright.engine.service.ServiceCalls;
import dev.stepwright.engine.service.ServiceResponse;
import dev.stepwright.local.account.LocalAccount;
import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.iam.RoleAccess;
import dev.stepwright.local.mocks.TestCases;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.Tags;
import dev.stepwright.local.protocol.wire.JsonProtocol;
import dev.stepwright.local.states.activity.ActivityOperations;
import dev.stepwright.local.states.activity.ActivityStore;
import dev.stepwright.local.states.activity.OutsideTasks;
import dev.stepwright.local.states.activity.TaskOperations;
import dev.stepwright.local.states.execution.ExecutionKeeper;
import dev.stepwright.local.states.execution.ExecutionListener;
import dev.stepwright.local.states.execution.ExecutionOperations;
import dev.stepwright.local.states.execution.ExecutionStarter;
import dev.stepwright.local.states.execution.ExecutionStore;
import dev.stepwright.local.states.execution.HistoryOperations;
import dev.stepwright.local.states.execution.InMemory;
import dev.stepwright.local.states.execution.MapRunOperations;
import dev.stepwright.local.states.execution.MemoryWatch;
import dev.stepwright.local.states.execution.RedriveOperations;
import dev.stepwright.local.states.execution.SynchronousOperations;
import dev.stepwright.local.states.kept.KeptStates;
import dev.stepwright.local.states.machine.AliasOperations;
import dev.stepwright.local.states.machine.ExecutionRole;
import dev.stepwright.local.states.machine.IncludedData;
import dev.stepwright.local.states.machine.StateMachineOperations;
import dev.stepwright.local.states.machine.TagOperations;
import dev.stepwright.local.states.machine.ValidationOperations;
import dev.stepwright.local.states.machine.VersionOperations;
import dev.stepwright.local.states.machine.store.DefinitionCompiler;
import dev.stepwright.local.states.machine.store.RegisteredMachine;
import dev.stepwright.local.states.machine.store.StateMachines;
import dev.stepwright.local.states.machine.store.StatesArn;
import dev.stepwright.local.states.nested.StatesTasks;
import dev.stepwright.local.states.trial.TrialOperations;
import dev.stepwright.local.store.Archive;
import dev.stepwright.local.web.WebTraces;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/** Step Functions on this machine: its state machines, their executions and the API to both. */
public final class StepFunctionsService implements AutoCloseable {

    /** The most bytes of a request that the API reads. */
    public static final int BODY_LIMIT = JsonProtocol.BODY_LIMIT;

    private final StateMachines machines = new StateMachines();
    private final ActivityStore activities = new ActivityStore();
    private final LocalRegion region;
    private final StateMachineOperations machineOperations;
    private final SynchronousOperations synchronous;
    private final Optional<KeptStates> kept;
    private final ExecutionStore executions;
    private final ExecutionStarter starter;
    private final StatesTasks statesTasks;
    private final JsonProtocol api;

    /**
     * What executions need of the rest of the account.
     *
     * @param engines makes the engine for a role, by ARN, whose rights the tasks have
     * @param services other than Lambda and Step Functions itself
     * @param traces of the requests that HTTP Tasks make
     * @param testCases that an execution may be started on
     * @param threads for tasks that wait
     * @param archive keeps everything through the end of the process, if there is one
     * @param memory that executions take
     * @param retained how many executions to know at most, beside those that run
     */
    public record Platform(
            RoleAccess roles,
            Function<String, Engine.Builder> engines,
            ServiceCalls services,
            WebTraces traces,
            TestCases testCases,
            Executor threads,
            Optional<Archive> archive,
            MemoryWatch memory,
            int retained) {}

    public StepFunctionsService(
            LocalRegion region,
            Platform platform,
            Clock clock,
            ExecutionListener listener,
            Consumer<Throwable> failures) {
        this.region = region;
        DefinitionCompiler compiler = new DefinitionCompiler();
        kept = platform.archive()
                .map(folder -> new KeptStates(folder, region, machines, activities, compiler, failures));
        String origin = UUID.randomUUID().toString();
        OutsideTasks tasks = new OutsideTasks(
                activities, kept.map(states -> states.tokens(origin)).orElse(origin));
        ExecutionKeeper keeper = kept.map(KeptStates::executions).orElseGet(InMemory::new);
        executions = new ExecutionStore(platform.retained(), keeper);
        platform.memory().count(executions);
        Function<String, Engine.Builder> engines =
                role -> platform.engines().apply(role).workers(tasks).services(new LaterTasks());
        starter = new ExecutionStarter(
                executions,
                keeper,
                target -> engines.apply(target.machine().settings().roleArn())
                        .mockedTasks(mockedTasks(platform.testCases(), target))
                        .build(),
                listener,
                platform.memory());
        synchronous = new SynchronousOperations(machines, starter);
        machineOperations = new StateMachineOperations(
                machines, compiler, new ExecutionRole(platform.roles(), region), region, clock);
        List<OperationFamily> families = List.of(
                kept(machineOperations),
                kept(new VersionOperations(machines, clock)),
                kept(new AliasOperations(machines, clock)),
                new ExecutionOperations(machines, executions, starter, clock),
                synchronous,
                new RedriveOperations(executions, starter, clock),
                new HistoryOperations(executions),
                new MapRunOperations(executions),
                new ValidationOperations(compiler),
                new TrialOperations(region, role -> engines.apply(role).build(), platform.traces()),
                kept(new TagOperations(this::tags)),
                kept(new ActivityOperations(activities, region, clock)),
                new TaskOperations(activities, tasks));
        statesTasks =
                new StatesTasks(machines, starter, families, platform.roles(), platform.services(), platform.threads());
        api = new JsonProtocol(
                JsonProtocol.Dialect.version10("Step Functions", "AWSStepFunctions"), families, failures);
    }

    /** @throws ApiException if there is no such test case */
    private static MockedTasks mockedTasks(TestCases testCases, StateMachines.Target target) {
        return target.testCase()
                .map(testCase -> testCases
                        .start(target.machine().name(), testCase)
                        .orElseThrow(() -> ApiException.service(
                                "InvalidArn",
                                "Invalid Arn",
                                "The mock file has no test case " + testCase + " of the state machine "
                                        + target.machine().name())))
                .orElse(MockedTasks.NONE);
    }

    /** Those that are there once everything is. */
    private final class LaterTasks implements ServiceCalls {

        @Override
        public CompletionStage<ServiceResponse> call(ServiceCall call) {
            return statesTasks.call(call);
        }

        @Override
        public ServiceResponse.Job resume(ServiceCall call, String output) {
            return statesTasks.resume(call, output);
        }
    }

    private OperationFamily kept(OperationFamily family) {
        return kept.map(states -> states.keeping(family)).orElse(family);
    }

    /** Lets the executions go on that were running when an earlier process ended; before the API is served. */
    public void goOn() {
        kept.ifPresent(states -> states.goOn(executions, starter));
    }

    public HttpService api() {
        return api;
    }

    /**
     * Creates a state machine as a caller of the API would, or updates the one that there is.
     *
     * @throws ApiException if the definition or the name is refused
     */
    public void create(String name, boolean express, String definition) {
        machineOperations.put(new Parameters(Json.object()
                .put("name", name)
                .put("type", express ? "EXPRESS" : "STANDARD")
                .put("definition", definition)
                .put("roleArn", LocalAccount.roleArn(name))));
        kept.ifPresent(KeptStates::keep);
    }

    /**
     * Starts an execution as a caller of the API would.
     *
     * @throws ApiException if there is no such state machine, or the name or the input is refused
     */
    public Execution start(String stateMachine, Optional<String> name, String input) {
        return starter.start(machines.resolve(region.stateMachineArn(stateMachine)), name, input)
                .execution();
    }

    /**
     * Starts an execution as a caller of the API would.
     *
     * @param arn of a state machine, a version or an alias
     * @return the answer of StartExecution
     * @throws ApiException if there is none, or the name or the input is refused
     */
    public ObjectNode startExecution(String arn, Optional<String> name, String input) {
        return ExecutionOperations.answer(starter.start(machines.resolve(arn), name, input));
    }

    /**
     * Runs an execution of an EXPRESS state machine to its end.
     *
     * @return the answer of StartSyncExecution
     * @throws ApiException if there is no such state machine, or the input is refused
     */
    public ObjectNode startSyncExecution(String arn, Optional<String> name, String input) throws InterruptedException {
        return synchronous.start(arn, name, input, IncludedData.ALL_DATA);
    }

    private Optional<Tags> tags(String arn) {
        return machines.machines().find(arn).map(RegisteredMachine::tags).or(() -> activities.tags(arn));
    }

    /** The ARN of the state machine that an ARN of it, of a version or of an alias belongs to. */
    public static String stateMachineOf(String arn) {
        return StatesArn.unqualified(arn);
    }

    /** Aborts what still runs, unless it may go on in another process. */
    @Override
    public void close() {
        if (kept.isEmpty()) {
            executions.stopAll("The local cloud was closed.");
        }
    }
}

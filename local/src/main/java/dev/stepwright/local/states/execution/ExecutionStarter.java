package dev.stepwright.local.states.execution;

import dev.stepwright.engine.Engine;
import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.PreparedExecution;
import dev.stepwright.engine.execution.RepeatedExecution;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.history.HistoryEvent;
import dev.stepwright.engine.journal.Recording;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.JsonPayload;
import dev.stepwright.local.states.machine.store.RegisteredMachine;
import dev.stepwright.local.states.machine.store.ResourceName;
import dev.stepwright.local.states.machine.store.StateMachineType;
import dev.stepwright.local.states.machine.store.StateMachines;
import dev.stepwright.local.states.machine.store.StatesArn;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Starts executions by the service's rules for names, input and repeated calls. */
public final class ExecutionStarter {

    private static final int LOCKS = 1024;

    private final ExecutionStore executions;
    private final ExecutionKeeper keeper;
    private final Function<StateMachines.Target, Engine> engines;
    private final ExecutionListener listener;
    private final MemoryWatch memory;
    private final JsonPayload inputs =
            new JsonPayload("input", "InvalidExecutionInput", "Invalid State Machine Execution Input");
    private final ExecutionKeeper inMemory = new InMemory();

    /** The name of an execution has one of these: a second start with it waits for the first one. */
    private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();

    /** @param engines gives the engine for an execution of what it is started on */
    public ExecutionStarter(
            ExecutionStore executions,
            ExecutionKeeper keeper,
            Function<StateMachines.Target, Engine> engines,
            ExecutionListener listener,
            MemoryWatch memory) {
        this.executions = executions;
        this.keeper = keeper;
        this.engines = engines;
        this.listener = listener;
        this.memory = memory;
    }

    /**
     * A repeated call with the name and input of an execution that still runs starts nothing.
     *
     * @throws ApiException if the name or the input is refused
     */
    public StartedExecution start(StateMachines.Target target, Optional<String> requestedName, String input) {
        return start(target, requestedName, input, keeper);
    }

    /** The same, of an execution that nobody will ask for once the process has ended. */
    StartedExecution startInMemory(StateMachines.Target target, Optional<String> requestedName, String input) {
        return start(target, requestedName, input, inMemory);
    }

    private StartedExecution start(
            StateMachines.Target target, Optional<String> requestedName, String input, ExecutionKeeper keeping) {
        RegisteredMachine machine = target.machine();
        String name = requestedName
                .map(ResourceName::check)
                .orElseGet(() -> UUID.randomUUID().toString());
        inputs.check(input);
        memory.requireRoom();
        String arn = arn(machine, name);
        StartRequest request = new StartRequest(
                arn, name, machine.arn(), machine.name(), machine.settings().roleArn(), input);
        synchronized (locks[Math.floorMod(arn.hashCode(), LOCKS)]) {
            return executions
                    .find(arn)
                    .map(existing -> same(existing, input))
                    .orElseGet(() -> start(target, request, keeping));
        }
    }

    /** It is known before it begins, since what it calls may ask for it. */
    private StartedExecution start(StateMachines.Target target, StartRequest request, ExecutionKeeper keeping) {
        ExecutionKeeper.Kept kept = keeping.begin(target, request);
        PreparedExecution prepared = engines.apply(target)
                .prepare(
                        target.machine().settings().definition().machine(),
                        request,
                        kept.journal(),
                        listener(target, request));
        StartedExecution started = add(target, kept, prepared.execution());
        prepared.begin().run();
        follow(started, kept);
        return started;
    }

    /**
     * Brings back an execution that another process has started.
     *
     * @return lets it go on
     */
    public Runnable resume(
            StateMachines.Target target, StartRequest request, Recording recording, ExecutionKeeper.Kept kept) {
        RepeatedExecution repeated = engines.apply(target)
                .resume(
                        target.machine().settings().definition().machine(),
                        request,
                        recording,
                        kept.journal(),
                        listener(target, request));
        follow(add(target, kept, repeated.execution()), kept);
        return repeated.goOn();
    }

    /** An execution that is still known. */
    public Optional<StartedExecution> find(String arn) {
        return executions.find(arn);
    }

    /**
     * Redrives an execution.
     *
     * @throws dev.stepwright.engine.execution.NotRedrivableException if it cannot be redriven
     */
    Instant redrive(StartedExecution started) {
        memory.requireRoom();
        Instant date = started.execution().redrive();
        follow(started, keeper.of(started));
        return date;
    }

    private void follow(StartedExecution started, ExecutionKeeper.Kept kept) {
        started.execution().outcome().thenAccept(outcome -> executions.replace(kept.ended(started)));
    }

    private StartedExecution add(StateMachines.Target target, ExecutionKeeper.Kept kept, Execution execution) {
        StartedExecution started = StartedExecution.of(kept.number(), target, execution);
        executions.add(started);
        return started;
    }

    private static String arn(RegisteredMachine machine, String name) {
        return machine.type() == StateMachineType.STANDARD
                ? StatesArn.standardExecution(machine.arn(), name)
                : StatesArn.expressExecution(
                        machine.arn(), name, UUID.randomUUID().toString());
    }

    private static StartedExecution same(StartedExecution existing, String input) {
        if (existing.isRunning() && existing.execution().input().equals(input)) {
            return existing;
        }
        throw ApiException.service("ExecutionAlreadyExists", "Execution Already Exists", existing.arn());
    }

    private Consumer<HistoryEvent> listener(StateMachines.Target target, StartRequest request) {
        return event -> listener.recorded(target.machine().name(), request.executionName(), event);
    }
}

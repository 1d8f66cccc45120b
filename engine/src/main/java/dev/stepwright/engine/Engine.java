package dev.stepwright.engine;

import dev.stepwright.engine.execution.Execution;
import dev.stepwright.engine.execution.PreparedExecution;
import dev.stepwright.engine.execution.RepeatedExecution;
import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.history.HistoryEvent;
import dev.stepwright.engine.journal.Journal;
import dev.stepwright.engine.journal.Recording;
import dev.stepwright.engine.json.InvalidJsonException;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.jsonata.evaluation.Evaluation;
import dev.stepwright.engine.lambda.LambdaFunctions;
import dev.stepwright.engine.lifecycle.Ports;
import dev.stepwright.engine.lifecycle.RunningExecution;
import dev.stepwright.engine.lifecycle.RunningTrial;
import dev.stepwright.engine.object.ObjectStore;
import dev.stepwright.engine.service.MockedTasks;
import dev.stepwright.engine.service.ServiceCalls;
import dev.stepwright.engine.time.EngineClock;
import dev.stepwright.engine.time.SystemClock;
import dev.stepwright.engine.trial.Trial;
import dev.stepwright.engine.trial.TrialResult;
import dev.stepwright.engine.worker.Workers;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Starts executions. */
public final class Engine {

    private final Ports ports;

    private Engine(Ports ports) {
        this.ports = ports;
    }

    /** An engine with the system's clock, that runs on threads which all engines share. */
    public static Builder calling(LambdaFunctions lambdaFunctions) {
        return new Builder(lambdaFunctions);
    }

    public Execution start(StateMachine machine, StartRequest request) {
        return start(machine, request, event -> {});
    }

    /**
     * Starts an execution.
     *
     * @param listener is told of each event as it is recorded, in order, one at a time; it must be quick and not throw
     * @throws InvalidJsonException when the input is not JSON
     */
    public Execution start(StateMachine machine, StartRequest request, Consumer<HistoryEvent> listener) {
        return start(machine, request, Journal.NONE, listener);
    }

    /**
     * Starts an execution that can go on after the end of the process.
     *
     * @param journal keeps what the execution needs for it
     * @param listener is told of each event as it is recorded, in order, one at a time; it must be quick and not throw
     * @throws InvalidJsonException when the input is not JSON
     */
    public Execution start(
            StateMachine machine, StartRequest request, Journal journal, Consumer<HistoryEvent> listener) {
        PreparedExecution prepared = prepare(machine, request, journal, listener);
        prepared.begin().run();
        return prepared.execution();
    }

    /**
     * Makes an execution ready, which begins when it is told to.
     *
     * @param journal keeps what the execution needs to go on after the end of the process
     * @param listener is told of each event as it is recorded, in order, one at a time; it must be quick and not throw
     * @throws InvalidJsonException when the input is not JSON
     */
    public PreparedExecution prepare(
            StateMachine machine, StartRequest request, Journal journal, Consumer<HistoryEvent> listener) {
        RunningExecution execution = RunningExecution.of(
                ports, request, Payload.read(request.input()), machine.quotas(), journal, Optional.empty(), listener);
        execution.prepare(machine.program());
        return new PreparedExecution(execution, execution::begin);
    }

    /**
     * Tests a state by itself: it ends where an execution would leave the state.
     *
     * @param request has the state's input, and names the execution in its context object
     * @throws InvalidJsonException when the input is not JSON
     * @throws dev.stepwright.asl.validation.InvalidDefinitionException when there is no mock and what does the state's
     *     work does not run here
     */
    public CompletionStage<TrialResult> test(Trial trial, StartRequest request) {
        return new RunningTrial(ports, trial, request).start(trial.executor());
    }

    /**
     * Has an execution that another process has started do again what it did before; then it can go on. One that does
     * something else fails.
     *
     * @param machine and request as it was started with
     * @param recording what its journal has kept, its start at least
     * @param journal keeps what follows
     * @param listener is told of the events that follow
     */
    public RepeatedExecution resume(
            StateMachine machine,
            StartRequest request,
            Recording recording,
            Journal journal,
            Consumer<HistoryEvent> listener) {
        RunningExecution execution = RunningExecution.of(
                ports,
                request,
                Payload.read(request.input()),
                machine.quotas(),
                journal,
                Optional.of(recording),
                listener);
        EngineClock.Hold hold = ports.clock().hold();
        try {
            execution.repeat(machine.program());
        } finally {
            hold.close();
        }
        return new RepeatedExecution(execution, () -> goOn(execution));
    }

    private void goOn(RunningExecution execution) {
        EngineClock.Hold hold = ports.clock().hold();
        try {
            execution.goOn();
        } finally {
            hold.close();
        }
    }

    /** Collects what an engine needs. */
    public static final class Builder {
        private final LambdaFunctions lambdaFunctions;
        private Optional<EngineClock> clock = Optional.empty();
        private ServiceCalls serviceCalls = ServiceCalls.NONE;
        private MockedTasks mockedTasks = MockedTasks.NONE;
        private Workers workers = Workers.NONE;
        private ObjectStore objects = ObjectStore.NONE;
        private Executor executor = EngineThreads.shared();
        private Optional<Consumer<Evaluation>> evaluations = Optional.empty();

        private Builder(LambdaFunctions lambdaFunctions) {
            this.lambdaFunctions = lambdaFunctions;
        }

        public Builder clock(EngineClock engineClock) {
            clock = Optional.of(engineClock);
            return this;
        }

        /**
         * Runs the steps; those of one execution never run at the same time. The first ones run in the thread that
         * starts the execution, for a millisecond at most and between two states. With {@code Runnable::run} each step
         * runs in the thread that causes it.
         */
        public Builder executor(Executor steps) {
            executor = steps;
            return this;
        }

        /** The services other than Lambda; there are none by default. */
        public Builder services(ServiceCalls services) {
            serviceCalls = services;
            return this;
        }

        /** What stands in for the work of tasks; all of them do their work by default. */
        public Builder mockedTasks(MockedTasks mocked) {
            mockedTasks = mocked;
            return this;
        }

        /** Those who answer tasks from outside; nobody does by default. */
        public Builder workers(Workers outside) {
            workers = outside;
            return this;
        }

        /** The buckets that distributed Maps read from and write to; there are none by default. */
        public Builder objects(ObjectStore store) {
            objects = store;
            return this;
        }

        /** Tells of each expression that is evaluated, on the thread that does it. */
        public Builder evaluations(Consumer<Evaluation> listener) {
            evaluations = Optional.of(listener);
            return this;
        }

        public Engine build() {
            return new Engine(new Ports(
                    clock.orElseGet(SystemClock::new),
                    executor,
                    lambdaFunctions,
                    serviceCalls,
                    mockedTasks,
                    workers,
                    objects,
                    evaluations));
        }
    }
}

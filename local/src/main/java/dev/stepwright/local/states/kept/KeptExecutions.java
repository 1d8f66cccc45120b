package dev.stepwright.local.states.kept;

import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.journal.Journal;
import dev.stepwright.engine.journal.Recording;
import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.states.ended.EndedExecution;
import dev.stepwright.local.states.ended.ExecutionReader;
import dev.stepwright.local.states.ended.ExecutionWriter;
import dev.stepwright.local.states.execution.ExecutionKeeper;
import dev.stepwright.local.states.execution.ExecutionStarter;
import dev.stepwright.local.states.execution.ExecutionStore;
import dev.stepwright.local.states.execution.StartedExecution;
import dev.stepwright.local.states.machine.store.StateMachineType;
import dev.stepwright.local.states.machine.store.StateMachines;
import dev.stepwright.local.store.Archive;
import dev.stepwright.local.store.StoredExecution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The executions of a Region in the data folder. */
final class KeptExecutions implements ExecutionKeeper {

    private final Archive archive;
    private final LocalRegion region;
    private final KeptMachines machines;
    private final Consumer<Throwable> failures;

    /** @param failures is told of an execution that cannot go on in this process */
    KeptExecutions(Archive archive, LocalRegion region, KeptMachines machines, Consumer<Throwable> failures) {
        this.failures = failures;
        this.archive = archive;
        this.region = region;
        this.machines = machines;
    }

    @Override
    public Kept begin(StateMachines.Target target, StartRequest request) {
        String machine = machines.keep(target.machine());
        return new Running(archive.begin(ExecutionWriter.started(target, machine, request)), machine);
    }

    @Override
    public Kept of(StartedExecution execution) {
        StoredExecution stored = archive.find(execution.number())
                .orElseThrow(
                        () -> new IllegalStateException(execution.execution().arn() + " is not kept"));
        return new Running(stored, machines.keep(execution.machine()));
    }

    /**
     * Brings back those that have ended, and lets the others go on, in the order of their start.
     *
     * @return the names of the machines that they were started on
     */
    Set<String> goOn(ExecutionStore executions, ExecutionStarter starter) {
        Set<String> onMachines = new HashSet<>();
        List<Runnable> resumed = new ArrayList<>();
        TreeMap<Long, Runnable> found = new TreeMap<>();
        for (long number : archive.ended()) {
            found.put(number, () -> ended(number, executions).ifPresent(onMachines::add));
        }
        for (StoredExecution execution : archive.running()) {
            found.put(
                    execution.number(),
                    () -> running(execution, starter, resumed).ifPresent(onMachines::add));
        }
        found.values().forEach(Runnable::run);
        resumed.forEach(Runnable::run);
        return onMachines;
    }

    private Optional<String> ended(long number, ExecutionStore executions) {
        ExecutionReader reader = new ExecutionReader(archive.ended(number));
        ExecutionReader.Target target = reader.target();
        EndedExecution.Summary summary = reader.summary();
        if (!region.owns(summary.arn())) {
            return Optional.empty();
        }
        executions.add(StartedExecution.of(number, target(target), ended(number, summary)));
        return Optional.of(target.machine());
    }

    private EndedExecution ended(long number, EndedExecution.Summary summary) {
        return EndedExecution.archived(summary, () -> archive.ended(number));
    }

    /** One whose start was not written to the end was not acknowledged either. */
    private Optional<String> running(StoredExecution execution, ExecutionStarter starter, List<Runnable> resumed) {
        ExecutionReader reader = new ExecutionReader(execution.description());
        ExecutionReader.Target target = reader.target();
        StartRequest request = reader.request();
        if (!region.owns(request.executionArn())) {
            return Optional.empty();
        }
        Optional<Recording> recording = KeptRecording.of(execution, execution.journal());
        if (recording.isEmpty()) {
            execution.drop();
            return Optional.empty();
        }
        Running kept = new Running(execution, target.machine());
        try {
            resumed.add(starter.resume(target(target), request, recording.get(), kept));
        } catch (ApiException e) {
            failures.accept(
                    new IllegalStateException(request.executionArn() + " cannot go on now: " + e.getMessage(), e));
        }
        return Optional.of(target.machine());
    }

    private StateMachines.Target target(ExecutionReader.Target kept) {
        return new StateMachines.Target(
                machines.machine(kept.machine()), kept.versionArn(), kept.aliasArn(), kept.testCase());
    }

    @Override
    public void forget(StartedExecution execution) {
        if (execution.execution() instanceof EndedExecution) {
            archive.forget(execution.number());
        } else if (execution.machine().type() == StateMachineType.STANDARD) {
            archive.find(execution.number()).ifPresent(StoredExecution::drop);
        }
    }

    /** @param machine the name under which the machine is kept */
    private final class Running implements Kept {
        private final StoredExecution stored;
        private final String machine;

        private Running(StoredExecution stored, String machine) {
            this.stored = stored;
            this.machine = machine;
        }

        @Override
        public long number() {
            return stored.number();
        }

        @Override
        public Journal journal() {
            return KeptJournal.of(stored);
        }

        /** One that may be redriven stays as it is, with its journals. */
        @Override
        public StartedExecution ended(StartedExecution started) {
            boolean redrivable = started.execution().redriveRefusal().isEmpty();
            if (redrivable && started.machine().type() == StateMachineType.STANDARD) {
                return started;
            }
            byte[] archived = ExecutionWriter.ended(started.target(), machine, started.execution());
            stored.end(archived);
            ExecutionReader reader = new ExecutionReader(archived);
            reader.target();
            return StartedExecution.of(
                    number(), started.target(), KeptExecutions.this.ended(number(), reader.summary()));
        }
    }
}

package dev.stepwright.local.states.kept;

import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.states.activity.ActivityStore;
import dev.stepwright.local.states.execution.ExecutionKeeper;
import dev.stepwright.local.states.execution.ExecutionStarter;
import dev.stepwright.local.states.execution.ExecutionStore;
import dev.stepwright.local.states.machine.store.DefinitionCompiler;
import dev.stepwright.local.states.machine.store.StateMachines;
import dev.stepwright.local.store.Archive;
import dev.stepwright.local.store.KeptValues;
import dev.stepwright.local.store.KeptValues.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Step Functions of one Region in the data folder. */
public final class KeptStates {

    private static final String STATES = "states/";
    private static final List<String> READING = List.of("Describe", "List", "Get", "Validate");
    private static final String TOKENS = "tokens";

    private final KeptValues values;
    private final KeptMachines machines;
    private final KeptActivities activities;
    private final KeptExecutions executions;

    /**
     * Puts state machines and activities back into the stores.
     *
     * @param failures is told of an execution that cannot go on in this process
     */
    public KeptStates(
            Archive archive,
            LocalRegion region,
            StateMachines machines,
            ActivityStore activities,
            DefinitionCompiler compiler,
            Consumer<Throwable> failures) {
        values = new KeptValues(archive, STATES + region.name() + "/");
        this.machines = new KeptMachines(values, machines, compiler);
        this.activities = new KeptActivities(activities);
        executions = new KeptExecutions(archive, region, this.machines, failures);
        restore();
    }

    /** The Regions of which the folder has something. */
    public static Set<String> regions(Archive archive) {
        Set<String> regions = new TreeSet<>();
        archive.values(STATES).keySet().forEach(key -> regions.add(key.substring(0, key.indexOf('/'))));
        return regions;
    }

    private void restore() {
        Map<String, String> found = values.found();
        machines.restore(found);
        activities.restore(found);
        activities.present().forEach((key, value) -> values.isKept(key, value.state()));
    }

    /** A text that stays the same, the given one when there is none yet. */
    public String tokens(String fresh) {
        String kept = values.found().getOrDefault(TOKENS, fresh);
        values.keep(TOKENS, new Value(kept, () -> kept));
        return kept;
    }

    /** Operations that are not answered before what they have changed is kept. */
    public OperationFamily keeping(OperationFamily family) {
        return family.followedBy(this::keep, KeptStates::isReading);
    }

    private static boolean isReading(String operation) {
        return READING.stream().anyMatch(operation::startsWith);
    }

    /** Keeps what has changed. */
    public void keep() {
        keep(KeptMachines::isSnapshot);
    }

    private synchronized void keep(Predicate<String> stays) {
        Map<String, Value> present = new LinkedHashMap<>(machines.present());
        present.putAll(activities.present());
        values.keepAll(present, key -> key.equals(TOKENS) || stays.test(key));
    }

    public ExecutionKeeper executions() {
        return executions;
    }

    /** Brings back the executions that have ended, and lets the others go on. */
    public void goOn(ExecutionStore store, ExecutionStarter starter) {
        Set<String> machinesOfExecutions = executions.goOn(store, starter);
        keep(key -> KeptMachines.isSnapshot(key, machinesOfExecutions));
    }
}

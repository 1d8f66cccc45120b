package dev.stepwright.deployer.apply;

import dev.stepwright.deployer.plan.Action;
import dev.stepwright.deployer.plan.DeploymentPlan;
import dev.stepwright.deployer.stack.ResourceId;
import dev.stepwright.deployer.stack.ResourceType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;

/**
 * Carries a plan out: what is made or changed first, each after what it depends on and otherwise side by side; then
 * what is deleted, dependants first. After a failure nothing new is begun, and what runs is waited for.
 */
public final class Applier {

    private final ActionRunner runner;
    private final ExecutorService threads;
    private final Progress progress;

    public Applier(ActionRunner runner, ExecutorService threads, Progress progress) {
        this.runner = runner;
        this.threads = threads;
        this.progress = progress;
    }

    public Applied apply(DeploymentPlan plan) {
        Journal journal = new Journal(progress);
        List<Action> changes = new ArrayList<>(plan.actions(Action.Create.class));
        changes.addAll(plan.actions(Action.Update.class));
        new ActionGraph(changes, action -> run(action, plan, journal), threads).run(journal::hasFailed);
        for (List<Action> together : deletions(plan).values()) {
            if (!journal.hasFailed()) {
                new ActionGraph(together, action -> run(action, plan, journal), threads).run(journal::hasFailed);
            }
        }
        return new Applied(journal.done(), journal.failures(), plan.outputs());
    }

    private void run(Action action, DeploymentPlan plan, Journal journal) {
        long start = System.nanoTime();
        try {
            runner.run(action, plan.outputs());
            journal.done(action, System.nanoTime() - start);
        } catch (RuntimeException e) {
            journal.failed(action, e);
        }
    }

    private static Map<ResourceType, List<Action>> deletions(DeploymentPlan plan) {
        Map<ResourceType, List<Action>> byType = new TreeMap<>(Comparator.reverseOrder());
        for (Action.Delete delete : plan.actions(Action.Delete.class)) {
            ResourceId id = delete.id();
            byType.computeIfAbsent(id.type(), type -> new ArrayList<>()).add(delete);
        }
        return byType;
    }
}

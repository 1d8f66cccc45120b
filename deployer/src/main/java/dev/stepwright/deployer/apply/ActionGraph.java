package dev.stepwright.deployer.apply;

import dev.stepwright.deployer.plan.Action;
import dev.stepwright.deployer.stack.Resource;
import dev.stepwright.deployer.stack.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Runs actions as soon as those they depend on have ended. */
final class ActionGraph {

    private static final Action.Visitor<List<ResourceId>> NEEDS = new Action.Visitor<>() {
        @Override
        public List<ResourceId> create(Action.Create create) {
            return create.desired().dependsOn();
        }

        @Override
        public List<ResourceId> update(Action.Update update) {
            Resource desired = update.desired();
            return desired.dependsOn();
        }

        @Override
        public List<ResourceId> delete(Action.Delete delete) {
            return List.of();
        }

        @Override
        public List<ResourceId> keep(Action.Keep keep) {
            return List.of();
        }
    };

    private final Map<ResourceId, Action> actions = new LinkedHashMap<>();
    private final Consumer<Action> run;
    private final Executor threads;

    ActionGraph(List<? extends Action> actions, Consumer<Action> run, Executor threads) {
        actions.forEach(action -> this.actions.put(action.id(), action));
        this.run = run;
        this.threads = threads;
    }

    /** Returns when every action has ended or will not be begun, because {@code stop} says so. */
    void run(BooleanSupplier stop) {
        Map<ResourceId, CompletableFuture<Void>> ends = new LinkedHashMap<>();
        actions.values().forEach(action -> end(action, ends, stop));
        CompletableFuture.allOf(ends.values().toArray(new CompletableFuture<?>[0]))
                .join();
    }

    private CompletableFuture<Void> end(
            Action action, Map<ResourceId, CompletableFuture<Void>> ends, BooleanSupplier stop) {
        CompletableFuture<Void> known = ends.get(action.id());
        if (known != null) {
            return known;
        }
        List<CompletableFuture<Void>> needs = new ArrayList<>();
        for (ResourceId need : action.accept(NEEDS)) {
            if (actions.containsKey(need)) {
                needs.add(end(actions.get(need), ends, stop));
            }
        }
        CompletableFuture<Void> end = CompletableFuture.allOf(needs.toArray(new CompletableFuture<?>[0]))
                .thenRunAsync(
                        () -> {
                            if (!stop.getAsBoolean()) {
                                run.accept(action);
                            }
                        },
                        threads);
        ends.put(action.id(), end);
        return end;
    }
}

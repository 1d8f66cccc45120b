package dev.stepwright.deployer.report;

import dev.stepwright.deployer.plan.Action;
import java.util.List;

/** How many actions of each kind there were. */
final class Counts {

    private Counts() {}

    /** For example {@code 2 created, 1 changed, 0 deleted}. */
    static String of(List<Action> done) {
        return "%d created, %d changed, %d deleted"
                .formatted(
                        count(done, Action.Create.class),
                        count(done, Action.Update.class),
                        count(done, Action.Delete.class));
    }

    private static long count(List<Action> done, Class<? extends Action> type) {
        return done.stream().filter(type::isInstance).count();
    }
}

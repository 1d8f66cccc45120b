package dev.stepwright.deployer.report;

import dev.stepwright.deployer.plan.Action;
import dev.stepwright.deployer.plan.Change;
import dev.stepwright.deployer.plan.DeploymentPlan;
import dev.stepwright.deployer.stack.ResourceId;
import dev.stepwright.deployer.stack.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan as lines of text, like a diff. */
public final class PlanText {

    private static final int LONGEST_VALUE = 80;

    private final Style style;

    public PlanText(Style style) {
        this.style = style;
    }

    public List<String> lines(DeploymentPlan plan) {
        List<String> lines = new ArrayList<>();
        for (Action action : plan.actions()) {
            lines.addAll(lines(action));
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(counts(plan));
        return lines;
    }

    private List<String> lines(Action action) {
        return action.accept(new Action.Visitor<>() {
            @Override
            public List<String> create(Action.Create create) {
                return List.of(style.added(line("+", create.id())));
            }

            @Override
            public List<String> update(Action.Update update) {
                List<String> lines = new ArrayList<>();
                lines.add(style.changed(line("~", update.id())));
                update.changes().forEach(change -> lines.addAll(changeLines(change)));
                return lines;
            }

            @Override
            public List<String> delete(Action.Delete delete) {
                return List.of(style.removed(line("-", delete.id()) + because(delete.reason())));
            }

            @Override
            public List<String> keep(Action.Keep keep) {
                return keep.reason().isEmpty() ? List.of() : List.of(line("=", keep.id()) + because(keep.reason()));
            }
        });
    }

    /** A sign, the kind and the name, in columns. */
    static String line(String sign, ResourceId id) {
        return "  %s %-20s %s".formatted(sign, id.type().label(), id.name());
    }

    private static String because(String reason) {
        return reason.isEmpty() ? "" : "  (" + reason + ")";
    }

    private List<String> changeLines(Change change) {
        Optional<Value.Document> before = document(change.before());
        Optional<Value.Document> after = document(change.after());
        if (before.isPresent() && after.isPresent()) {
            List<String> lines = new ArrayList<>();
            lines.add("        " + change.attribute());
            DocumentDifference.between(before.get().tree(), after.get().tree())
                    .forEach(line -> lines.add("          " + shortened(line, 2 * LONGEST_VALUE)));
            return lines;
        }
        return List.of(
                "        %s: %s -> %s".formatted(change.attribute(), shown(change.before()), shown(change.after())));
    }

    private static Optional<Value.Document> document(Optional<Value> value) {
        return value.filter(Value.Document.class::isInstance).map(Value.Document.class::cast);
    }

    private static String shown(Optional<Value> value) {
        return value.map(each -> shortened(each.shown(), LONGEST_VALUE)).orElse("(none)");
    }

    private static String shortened(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit - 1) + "…";
    }

    /** For example {@code 2 to create, 1 to change, 0 to delete.} */
    static String counts(DeploymentPlan plan) {
        if (plan.isEmpty()) {
            return "No changes: everything is as it should be.";
        }
        return "%d to create, %d to change, %d to delete."
                .formatted(
                        plan.actions(Action.Create.class).size(),
                        plan.actions(Action.Update.class).size(),
                        plan.actions(Action.Delete.class).size());
    }
}

package dev.stepwright.deployer.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.deployer.plan.Action;
import dev.stepwright.deployer.plan.Change;
import dev.stepwright.deployer.plan.DeploymentPlan;
import java.util.List;
import java.util.stream.Stream;

/** The actions of a plan as JSON. */
final class ActionJson implements Action.Visitor<ObjectNode> {

    private ActionJson() {}

    static List<ObjectNode> all(DeploymentPlan plan) {
        ActionJson json = new ActionJson();
        Stream<Action> shown = plan.actions().stream()
                .filter(action ->
                        !(action instanceof Action.Keep keep) || !keep.reason().isEmpty());
        return shown.map(action -> action.accept(json)).toList();
    }

    @Override
    public ObjectNode create(Action.Create create) {
        return of("create", create);
    }

    @Override
    public ObjectNode update(Action.Update update) {
        ObjectNode node = of("update", update);
        ArrayNode attributes = node.putArray("attributes");
        for (Change change : update.changes()) {
            ObjectNode each = attributes.addObject().put("name", change.attribute());
            change.before().ifPresent(value -> each.put("before", value.shown()));
            change.after().ifPresent(value -> each.put("after", value.shown()));
        }
        return node;
    }

    @Override
    public ObjectNode delete(Action.Delete delete) {
        return withReason(of("delete", delete), delete.reason());
    }

    @Override
    public ObjectNode keep(Action.Keep keep) {
        return withReason(of("keep", keep), keep.reason());
    }

    private static ObjectNode of(String what, Action action) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("action", what)
                .put("type", action.id().type().label())
                .put("name", action.id().name());
    }

    private static ObjectNode withReason(ObjectNode node, String reason) {
        return reason.isEmpty() ? node : node.put("reason", reason);
    }
}

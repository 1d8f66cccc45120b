package dev.stepwright.deployer.apply;

import dev.stepwright.deployer.cloud.ResourceKind;
import dev.stepwright.deployer.plan.Action;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.Resource;
import dev.stepwright.deployer.stack.ResourceType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Hands every action to the kind that its resource is of, and keeps what the cloud decides. */
public final class ActionRunner {

    private final Map<ResourceType, ResourceKind<?>> kinds = new EnumMap<>(ResourceType.class);

    public ActionRunner(List<ResourceKind<?>> kinds) {
        kinds.forEach(kind -> this.kinds.put(kind.type(), kind));
    }

    void run(Action action, Outputs outputs) {
        action.accept(new Action.Visitor<Boolean>() {
            @Override
            public Boolean create(Action.Create create) {
                outputs.put(create.id(), kind(create.desired()).create(create.desired(), outputs));
                return true;
            }

            @Override
            public Boolean update(Action.Update update) {
                Resource desired = update.desired();
                outputs.put(
                        update.id(),
                        kind(desired).update(desired, update.observed(), update.changedAttributes(), outputs));
                return true;
            }

            @Override
            public Boolean delete(Action.Delete delete) {
                kinds.get(delete.id().type()).delete(delete.observed());
                return true;
            }

            @Override
            public Boolean keep(Action.Keep keep) {
                return false;
            }
        });
    }

    @SuppressWarnings("unchecked") // a kind takes the resources of its own type
    private ResourceKind<Resource> kind(Resource resource) {
        return (ResourceKind<Resource>) kinds.get(resource.id().type());
    }
}

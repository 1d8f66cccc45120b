package dev.stepwright.deployer.plan;

import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.stack.Resource;
import dev.stepwright.deployer.stack.ResourceId;
import java.util.List;

/** What is to be done with one resource. */
public sealed interface Action {

    ResourceId id();

    <R> R accept(Visitor<R> visitor);

    /** One method for every kind of action. */
    interface Visitor<R> {
        R create(Create create);

        R update(Update update);

        R delete(Delete delete);

        R keep(Keep keep);
    }

    /** It is not there. */
    record Create(Resource desired) implements Action {
        @Override
        public ResourceId id() {
            return desired.id();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.create(this);
        }
    }

    /** It is there, but some attributes are not as they should be. */
    record Update(Resource desired, Observed observed, List<Change> changes) implements Action {
        public Update {
            changes = List.copyOf(changes);
        }

        @Override
        public ResourceId id() {
            return desired.id();
        }

        public List<String> changedAttributes() {
            return changes.stream().map(Change::attribute).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.update(this);
        }
    }

    /**
     * Nobody wants it any more.
     *
     * @param reason why, for people to read; empty when it is plain
     */
    record Delete(Observed observed, String reason) implements Action {
        @Override
        public ResourceId id() {
            return observed.id();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.delete(this);
        }
    }

    /**
     * It stays as it is.
     *
     * @param reason why it stays although nobody wants it; empty when it is as it should be
     */
    record Keep(ResourceId id, String reason) implements Action {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.keep(this);
        }
    }
}

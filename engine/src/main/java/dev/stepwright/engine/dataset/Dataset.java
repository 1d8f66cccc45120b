package dev.stepwright.engine.dataset;

import dev.stepwright.engine.object.ObjectName;

/** Where the items of a distributed Map are. */
public sealed interface Dataset {

    /** In one object, or in those that it lists. */
    record OneObject(ObjectName name) implements Dataset {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitOneObject(this);
        }
    }

    /** The objects of a bucket whose keys begin with the prefix, or what is in them. */
    record Listing(String bucket, String prefix) implements Dataset {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitListing(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One method per place. */
    interface Visitor<R> {
        R visitOneObject(OneObject object);

        R visitListing(Listing listing);
    }
}

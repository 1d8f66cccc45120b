package dev.stepwright.deployer.stack;

/**
 * Which resource is meant, within one account and region.
 *
 * @param name the resource's full name on AWS; for what has none, a name made of its owner's, such as {@code shop-dev
 *     POST /orders} for a route
 */
public record ResourceId(ResourceType type, String name) implements Comparable<ResourceId> {

    @Override
    public int compareTo(ResourceId other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return type.label() + " " + name;
    }
}

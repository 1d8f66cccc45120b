package dev.stepwright.deployer.aws.call;

import dev.stepwright.deployer.stack.ResourceId;

/** The two parts of a name such as {@code shop-dev-clean:live} or {@code shop-dev-clean:3}. */
public record Qualified(String owner, String qualifier) {

    public static Qualified of(ResourceId id) {
        int colon = id.name().lastIndexOf(':');
        return new Qualified(id.name().substring(0, colon), id.name().substring(colon + 1));
    }
}

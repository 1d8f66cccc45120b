package dev.stepwright.deployer.plan;

import dev.stepwright.deployer.stack.ResourceId;
import java.util.List;

/** A stack that cannot be had without touching what is not ours, or without losing something. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public RefusedException(List<Refusal> refusals) {
        super(refusals.size() + " resources cannot be deployed");
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    /** What stands in the way, and why. */
    public record Refusal(ResourceId resource, Reason reason) {}

    /** Why a resource cannot be deployed. */
    public enum Reason {
        /** A resource of this name is there, without the application's tags. */
        NOT_OWNED,
        /** A state machine cannot change between standard and express. */
        TYPE_FIXED
    }
}

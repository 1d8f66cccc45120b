package dev.stepwright.asl;

/** How a Map runs its iterations. Distributed mode adds its own members to {@link MapState}. */
public enum MapMode {
    /** Within the execution that holds the Map. */
    INLINE,

    /** Each as an execution of its own. */
    DISTRIBUTED
}

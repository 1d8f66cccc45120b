package dev.stepwright.compiler;

/** What a workflow is on its way to a definition. */
public enum Stage {
    /** The method as it was read, with types that JSON can carry. */
    PROGRAM,
    /** The same without abbreviations: a step call is a statement of its own, helper methods are in place. */
    CORE,
    /** One state for each statement. */
    GRAPH,
    /** The smallest graph with the same meaning that was found. */
    OPTIMIZED,
    /** What the service is given. */
    DEFINITION;

    /** Is shown a workflow at some stage. */
    @FunctionalInterface
    public interface Viewer {
        void see(Stage stage, String workflow, String text);
    }
}

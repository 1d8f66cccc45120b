package dev.stepwright;

/**
 * The two kinds of state machine that Step Functions runs.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html">AWS: choosing a
 *     workflow type</a>
 */
public enum WorkflowType {

    /** Runs up to a year, takes each step exactly once unless it is retried, and keeps its history for 90 days. */
    STANDARD,

    /** Runs up to five minutes and may run more than once, so its steps must be safe to repeat; keeps no history. */
    EXPRESS
}

package dev.stepwright;

/**
 * Which events of its executions a state machine writes to its CloudWatch log group.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html">AWS: logging in CloudWatch Logs,
 *     with the events of each level</a>
 */
public enum LogLevel {

    /** None; there is no log group. */
    OFF,

    /** Executions that failed, timed out or were aborted. */
    FATAL,

    /** Those, and every state or task that failed. */
    ERROR,

    /** Every event; the only record that an {@link WorkflowType#EXPRESS} workflow leaves. */
    ALL
}

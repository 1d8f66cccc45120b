package dev.stepwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that becomes an AWS Step Functions state machine.
 *
 * <p>The method takes at most one parameter, the input of an execution, and its result is the execution's output. The
 * first sentence of its Javadoc becomes the definition's {@code Comment}. It stays ordinary Java: called directly, it
 * does what its state machine does.
 *
 * @see <a href="https://states-language.net/spec.html#toplevelfields">Amazon States Language: top-level fields</a>
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Workflow {

    /**
     * The state machine's name: 1 to 80 letters, digits, {@code -} and {@code _}. It names the generated files, and is
     * unique among the workflows of an application.
     *
     * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html">AWS:
     *     CreateStateMachine</a>
     */
    String name();

    /** Which kind of state machine runs the workflow; {@link WorkflowType#STANDARD} unless said otherwise. */
    WorkflowType type() default WorkflowType.STANDARD;

    /**
     * The longest an execution may run, in seconds, before it fails with {@code States.Timeout}: 1 to 99,999,999. The
     * default 0 sets no limit, and the service's own applies: one year for {@link WorkflowType#STANDARD}, five minutes
     * for {@link WorkflowType#EXPRESS}, which takes no more than 300 here.
     */
    int timeoutSeconds() default 0;

    /**
     * Which events of its executions go to the CloudWatch log group {@code /aws/vendedlogs/states/…}; none unless said
     * otherwise. CloudWatch charges for what is written.
     *
     * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html">AWS: logging in CloudWatch
     *     Logs</a>
     */
    LogLevel logLevel() default LogLevel.OFF;

    /**
     * Whether AWS X-Ray records a sample of the executions, with the functions of the steps they call.
     *
     * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html">AWS: X-Ray and
     *     Step Functions</a>
     */
    boolean tracing() default false;
}

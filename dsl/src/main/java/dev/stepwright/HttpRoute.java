package dev.stepwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts a {@link Step} or a {@link Workflow} behind a route of an API Gateway HTTP API.
 *
 * <p>The JSON body of the request is the input. A step answers with its result: 200 with the result as JSON, 204 from a
 * {@code void} step, 400 when the body is not the JSON the step takes, 500 when the step throws.
 *
 * <p>A workflow is started, and the answer is that of Step Functions: for {@link WorkflowType#STANDARD} at once, with
 * the {@code executionArn}; for {@link WorkflowType#EXPRESS} when the execution has ended, with its {@code status} and
 * its {@code output} as text. An HTTP API waits 30 seconds at most.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html">AWS: routes
 *     of an HTTP API</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services.html">
 *     AWS: HTTP APIs and other services</a>
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface HttpRoute {

    /** Method and path separated by one space, for example {@code "POST /process-data"}. */
    String value();
}

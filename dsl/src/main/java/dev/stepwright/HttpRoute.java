package dev.stepwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts a {@link Step} behind a route of an API Gateway HTTP API.
 *
 * <p>The JSON body of the request is the step's input, and its result is the body of the answer: 200 with the result as
 * JSON, 204 from a {@code void} step, 400 when the body is not the JSON the step takes, 500 when the step throws.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html">AWS: routes
 *     of an HTTP API</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface HttpRoute {

    /** Method and path separated by one space, for example {@code "POST /process-data"}. */
    String value();
}

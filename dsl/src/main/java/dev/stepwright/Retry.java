package dev.stepwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tries a step again when it fails with one of the given exceptions.
 *
 * <p>The wait before retry <i>n</i> is {@code intervalSeconds × backoffRate}<sup>n-1</sup> seconds, at most
 * {@code maxDelaySeconds}. Of several {@code @Retry} the first that names the exception applies, and each counts its
 * own attempts. Failures of the Lambda service itself are retried without being asked for, as AWS recommends. Called as
 * plain Java, a step is not retried: the first failure is thrown.
 *
 * @see <a href="https://states-language.net/spec.html#errors">Amazon States Language: errors and retriers</a>
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
@Repeatable(Retry.List.class)
public @interface Retry {

    /**
     * The exceptions to retry. {@link Exception}, {@link RuntimeException} and {@link Throwable} mean every error. A
     * class stands for itself and the subclasses that the module has; a library's class that anybody may extend stands
     * for itself alone.
     */
    Class<? extends Throwable>[] on();

    /** How many times to try again after the first attempt: 0, which is never, to 99,999,999. */
    int maxAttempts() default 3;

    /** Seconds before the first retry: 1 to 99,999,999. */
    int intervalSeconds() default 1;

    /** What each further wait is multiplied with; at least 1.0. */
    double backoffRate() default 2.0;

    /** The longest single wait in seconds: 1 to 31,622,400. The default 0 sets no limit. */
    int maxDelaySeconds() default 0;

    /** Whether waits are spread at random, so that many executions do not retry at the same moment. */
    Jitter jitter() default Jitter.NONE;

    /** Holds the retriers of a step that has several; the compiler writes it, authors repeat {@link Retry}. */
    @Documented
    @Retention(RetentionPolicy.SOURCE)
    @Target(ElementType.METHOD)
    @interface List {

        /** The retriers, in the order they are tried. */
        Retry[] value();
    }
}

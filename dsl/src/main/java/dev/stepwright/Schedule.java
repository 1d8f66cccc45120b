package dev.stepwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Starts a {@link Workflow} again and again, or once, at times of its own: an Amazon EventBridge Scheduler schedule.
 *
 * <p>Times are kept to the minute. A schedule may now and then start two executions for one time.
 *
 * @see <a href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html">AWS: types of schedules</a>
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
@Repeatable(Schedule.List.class)
public @interface Schedule {

    /**
     * When to start, in one of three forms:
     *
     * <ul>
     *   <li>{@code "rate(15 minutes)"}: a number from 1 and {@code minutes}, {@code hours} or {@code days}, or one
     *       {@code minute}, {@code hour} or {@code day};
     *   <li>{@code "cron(0 8 ? * MON-FRI *)"}: minutes, hours, day of month, month, day of week and year, of which one
     *       of the two days is {@code ?};
     *   <li>{@code "at(2030-01-31T08:00:00)"}: once.
     * </ul>
     */
    String value();

    /** The input of each execution, as JSON text of at most 256 KiB; by default an empty object. */
    String input() default "{}";

    /** The time zone of {@link #value}, as the IANA database calls it, for example {@code "Europe/Berlin"}. */
    String timezone() default "UTC";

    /** Holds the schedules of a workflow that has several; the compiler writes it, authors repeat {@link Schedule}. */
    @Documented
    @Retention(RetentionPolicy.SOURCE)
    @Target(ElementType.METHOD)
    @interface List {

        /** The schedules, in the order they are written. */
        Schedule[] value();
    }
}

package dev.stepwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that becomes an AWS Lambda function.
 *
 * <p>The method is not private and its class has a no-argument constructor, which runs once for each Lambda
 * environment. Arguments and result travel as JSON: one argument is the payload itself, several are an object by
 * parameter name, none is an empty object. An exception reaches the workflow under its class name.
 *
 * <p>Like all annotations here it is read from sources and not kept in class files: a change of a function's memory is
 * no change of its code.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Step {

    /**
     * The function's name within its application: letters, digits, {@code -} and {@code _}. By default it is the
     * method's name in kebab-case: {@code cleanText} becomes {@code clean-text}.
     */
    String name() default "";

    /**
     * Memory of the function in MB, from 128 to 10,240. The share of a processor grows with it: 1,769 MB is one whole.
     *
     * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html">AWS: function memory</a>
     */
    int memoryMb() default 512;

    /**
     * The longest one attempt may run, in seconds, from 1 to 900. An attempt that runs longer fails.
     *
     * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html">AWS: function timeout</a>
     */
    int timeoutSeconds() default 30;

    /** The processor the function runs on; {@link Architecture#ARM64}, the cheaper one, unless said otherwise. */
    Architecture architecture() default Architecture.ARM64;

    /**
     * Whether new environments start from a snapshot taken after the step's class was constructed. Off by default,
     * because whatever the constructor made unique, such as a seed, is then shared by all environments.
     *
     * @see WarmUp
     * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html">AWS: SnapStart</a>
     */
    boolean snapStart() default false;

    /**
     * Size of {@code /tmp} in MB, from 512 to 10,240. SnapStart allows no more than 512.
     *
     * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-ephemeral-storage.html">AWS: ephemeral
     *     storage</a>
     */
    int ephemeralStorageMb() default 512;

    /**
     * How many environments are set aside for this function, which is also the most it may use at once; 0 stops the
     * function. The default -1 reserves nothing: the function shares the account's concurrency.
     *
     * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html">AWS: reserved
     *     concurrency</a>
     */
    int reservedConcurrency() default -1;
}

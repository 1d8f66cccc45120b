package dev.stepwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a {@link Step}'s function call AWS: one statement of the policy of its role, which no other function shares.
 *
 * <p>Without it a function may write its own log and nothing else. The statement names its source line in the generated
 * {@code policies}, and in the plan of a deployment.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html">AWS: elements of a
 *     policy</a>
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
@Repeatable(Allow.List.class)
public @interface Allow {

    /**
     * The calls to allow, as {@code service:Action}, for example {@code "dynamodb:PutItem"}; at least one. {@code *}
     * and {@code ?} stand for letters of an action, as in {@code "s3:Get*"}; {@code "*"} alone is not accepted.
     *
     * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html">AWS: actions of
     *     all services</a>
     */
    String[] actions();

    /**
     * What they may be called on: ARNs, or {@code "*"} for actions that know no resources; at least one.
     *
     * <p><code>${Region}</code>, <code>${Account}</code> and <code>${Prefix}</code> in an ARN become the region, the
     * account and the name that the deployed application's own resources begin with, as in <code>
     * "arn:aws:dynamodb:${Region}:${Account}:table/orders"</code>.
     *
     * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">AWS: Amazon resource
     *     names</a>
     */
    String[] resources();

    /** Holds the statements of a step that has several; the compiler writes it, authors repeat {@link Allow}. */
    @Documented
    @Retention(RetentionPolicy.SOURCE)
    @Target(ElementType.METHOD)
    @interface List {

        /** The statements, in the order they are written. */
        Allow[] value();
    }
}

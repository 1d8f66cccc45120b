package dev.stepwright.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Says which workflow the tests of a class run; their methods may have a parameter of type {@link WorkflowRunner}.
 *
 * <p>Either the class of a workflow, whose definition {@code sfn:generate} has written, or the file of any other
 * definition.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WorkflowExtension.class)
public @interface WorkflowTest {

    /** The class with the method that is a workflow. */
    Class<?> value() default void.class;

    /** The name of the workflow, where its class has several. */
    String name() default "";

    /**
     * A definition that others wrote: a file, relative to the folder that the tests run in, or a resource on the class
     * path.
     */
    String definition() default "";
}

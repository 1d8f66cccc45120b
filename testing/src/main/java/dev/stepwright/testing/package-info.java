/**
 * Tests of workflows with JUnit.
 *
 * <p>{@link dev.stepwright.testing.WorkflowTest} on a test class gives its methods a
 * {@link dev.stepwright.testing.WorkflowRunner}, which runs the generated definition in memory, with the real steps or
 * with {@linkplain dev.stepwright.testing.StandIn stand-ins}, in virtual time. What comes of it is a
 * {@link dev.stepwright.testing.Run}, and AssertJ's {@code assertThat} of it a
 * {@link dev.stepwright.testing.RunAssert}.
 *
 * <p>Everything happens on the test's thread, one thing after the other.
 */
@NullMarked
package dev.stepwright.testing;

import org.jspecify.annotations.NullMarked;

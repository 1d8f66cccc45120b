package dev.stepwright.testing.java;

import dev.stepwright.testing.workflow.Answer;
import dev.stepwright.testing.workflow.JavaStep;
import java.util.Optional;

/** What is done in place of steps. */
@FunctionalInterface
public interface StandIns {

    /** The answer to a call; empty when the step itself is to run. */
    Optional<Answer> answer(JavaStep step, String payload);
}

package dev.stepwright.engine.service;

import java.util.Optional;

/** The Tasks of one execution whose work is not done but made up. */
@FunctionalInterface
public interface MockedTasks {

    /** Every Task has its work done. */
    MockedTasks NONE = state -> Optional.empty();

    /** What comes of the next attempt at the state, if it is made up; asked once for each attempt. */
    Optional<ServiceResponse> next(String state);
}

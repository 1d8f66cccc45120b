package dev.stepwright.engine.service;

import java.util.Arrays;
import java.util.Optional;

/**
 * How a Task waits for what it asks a service for, as <a
 * href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html">Step Functions</a> tells them
 * apart.
 */
public enum ServicePattern {
    /** The answer to the call is the result. */
    REQUEST_RESPONSE(""),

    /** The call starts a job, whose description when it has ended is the result. */
    RUN_A_JOB(".sync"),

    /** The same, with the JSON in the description read. */
    RUN_A_JOB_AND_READ(".sync:2"),

    /** The result is what somebody answers under the task's token. */
    WAIT_FOR_CALLBACK(".waitForTaskToken");

    private final String suffix;

    ServicePattern(String suffix) {
        this.suffix = suffix;
    }

    /** What follows the action in a resource. */
    public String suffix() {
        return suffix;
    }

    public static Optional<ServicePattern> ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(pattern -> pattern.suffix.equals(suffix))
                .findFirst();
    }

    public boolean runsAJob() {
        return this == RUN_A_JOB || this == RUN_A_JOB_AND_READ;
    }

    /** Whether the task has a token; a job's task may be ended with it, too. */
    public boolean hasToken() {
        return this != REQUEST_RESPONSE;
    }
}

package dev.stepwright.local.states.machine.store;

import dev.stepwright.local.protocol.ApiException;
import java.util.List;

/** Resource names of the service taken apart and made, with the service's complaints about broken ones. */
public final class StatesArn {

    private static final String STATE_MACHINE = "stateMachine";
    private static final String EXECUTION = "execution";
    private static final String ACTIVITY = "activity";
    private static final String MAP_RUN = "mapRun";
    private static final String EXPRESS = "express";

    private static final int PARTS = 7;

    private StatesArn() {}

    /** Checks that a text names a state machine, or a version or alias of one, and returns it. */
    public static String stateMachine(String arn) {
        return require(arn, STATE_MACHINE, PARTS);
    }

    /** Checks that a text names a version or an alias and returns it. */
    public static String qualified(String arn) {
        return require(arn, STATE_MACHINE, PARTS + 1);
    }

    public static boolean isQualified(String arn) {
        return stateMachine(arn).split(":", -1).length > PARTS;
    }

    /** Checks that a text names a state machine itself, no version, alias or labelled Map state, and returns it. */
    public static String unqualifiedOnly(String arn) {
        if (isQualified(arn) || arn.contains("/")) {
            throw ApiException.validation("Qualified state machine ARNs are not supported for this API");
        }
        return arn;
    }

    /** Checks that a text is the ARN of a role, as far as the service does before it looks for the role. */
    public static String role(String arn) {
        if (!arn.startsWith("arn:")) {
            throw invalid("Invalid ARN prefix: " + arn);
        }
        return arn;
    }

    /** The state machine of a version or an alias. */
    public static String unqualified(String arn) {
        return String.join(":", List.of(stateMachine(arn).split(":", -1)).subList(0, PARTS));
    }

    /** Checks that a text names an activity and returns it. */
    public static String activity(String arn) {
        return require(arn, ACTIVITY, PARTS);
    }

    /** Checks that a text names something that has tags and returns it. */
    public static String tagged(String arn) {
        return arn.contains(":" + ACTIVITY + ":") ? activity(arn) : stateMachine(arn);
    }

    /** Checks that a text names an execution of a STANDARD state machine and returns it. */
    public static String execution(String arn) {
        return require(arn, EXECUTION, PARTS + 1);
    }

    /** Checks that a text names a Map Run and returns it. */
    public static String mapRun(String arn) {
        return require(arn, MAP_RUN, PARTS + 1);
    }

    public static String standardExecution(String machineArn, String name) {
        return machineArn.replace(":" + STATE_MACHINE + ":", ":" + EXECUTION + ":") + ":" + name;
    }

    /** An execution of an EXPRESS state machine: the service keeps no record of it under this name. */
    public static String expressExecution(String machineArn, String name, String id) {
        return machineArn.replace(":" + STATE_MACHINE + ":", ":" + EXPRESS + ":") + ":" + name + ":" + id;
    }

    private static String require(String arn, String kind, int minParts) {
        List<String> parts = List.of(arn.split(":", -1));
        if (!parts.get(0).equals("arn")) {
            throw invalid("Invalid ARN prefix: " + arn);
        }
        if (parts.size() < PARTS || !parts.get(2).equals("states")) {
            throw invalid("Invalid ARN: " + arn);
        }
        if (!parts.get(5).equals(kind)) {
            throw invalid("Resource type not valid in this context: " + parts.get(5));
        }
        if (parts.size() < minParts) {
            throw invalid("Invalid ARN: " + arn);
        }
        return arn;
    }

    private static ApiException invalid(String reason) {
        return ApiException.service("InvalidArn", "Invalid Arn", reason);
    }
}

package dev.stepwright.local.states.machine;

import dev.stepwright.local.account.LocalAccount;
import dev.stepwright.local.states.protocol.ApiException;
import java.util.List;

/** Resource names of the service taken apart, with the service's complaints about broken ones. */
public final class StatesArn {

    private static final String STATE_MACHINE = "stateMachine";
    private static final String EXECUTION = "execution";
    private static final String EXPRESS = "express";

    private StatesArn() {}

    /** Checks that a text names a state machine and returns it. */
    public static String stateMachine(String arn) {
        return require(arn, STATE_MACHINE, 7);
    }

    /** Checks that a text names an execution of a STANDARD state machine and returns it. */
    public static String execution(String arn) {
        return require(arn, EXECUTION, 8);
    }

    /** An execution of an EXPRESS state machine: the service keeps no record of it under this name. */
    public static String expressExecution(String stateMachine, String name, String id) {
        return "arn:aws:states:%s:%s:%s:%s:%s:%s"
                .formatted(LocalAccount.REGION, LocalAccount.ACCOUNT_ID, EXPRESS, stateMachine, name, id);
    }

    private static String require(String arn, String kind, int minParts) {
        List<String> parts = List.of(arn.split(":", -1));
        if (!parts.get(0).equals("arn")) {
            throw invalid("Invalid ARN prefix: " + arn);
        }
        if (parts.size() < 7 || !parts.get(2).equals("states")) {
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

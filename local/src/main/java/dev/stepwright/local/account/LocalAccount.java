package dev.stepwright.local.account;

/** The account of the local cloud; AWS's documentation uses the same account number in examples. */
public final class LocalAccount {

    /** The Region of an application that runs without having been deployed. */
    public static final String REGION = "us-east-1";

    public static final String ACCOUNT_ID = "123456789012";

    private LocalAccount() {}

    public static String functionArn(String function) {
        return LocalRegion.DEFAULT.functionArn(function);
    }

    public static String stateMachineArn(String stateMachine) {
        return LocalRegion.DEFAULT.stateMachineArn(stateMachine);
    }

    public static String roleArn(String role) {
        return roleArn("/", role);
    }

    /** @param path of the role, with a slash at both ends */
    public static String roleArn(String path, String role) {
        return "arn:aws:iam::%s:role%s%s".formatted(ACCOUNT_ID, path, role);
    }
}

package dev.stepwright.local.account;

/** The account and Region of the local cloud; AWS's documentation uses the same account number in examples. */
public final class LocalAccount {

    public static final String REGION = "us-east-1";
    public static final String ACCOUNT_ID = "123456789012";

    private LocalAccount() {}

    public static String functionArn(String function) {
        return "arn:aws:lambda:%s:%s:function:%s".formatted(REGION, ACCOUNT_ID, function);
    }

    public static String stateMachineArn(String stateMachine) {
        return "arn:aws:states:%s:%s:stateMachine:%s".formatted(REGION, ACCOUNT_ID, stateMachine);
    }

    public static String executionArn(String stateMachine, String execution) {
        return "arn:aws:states:%s:%s:execution:%s:%s".formatted(REGION, ACCOUNT_ID, stateMachine, execution);
    }

    public static String roleArn(String role) {
        return "arn:aws:iam::%s:role/%s".formatted(ACCOUNT_ID, role);
    }
}

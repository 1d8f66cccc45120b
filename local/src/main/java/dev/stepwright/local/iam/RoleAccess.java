package dev.stepwright.local.iam;

/** What other services need to know of roles. */
public interface RoleAccess {

    /** Whether the role exists and trusts the service, for example {@code lambda.amazonaws.com}. */
    boolean assumable(String roleArn, String servicePrincipal);

    /**
     * Takes a role that nobody ever created here for one that may do anything, from now on until it is created.
     *
     * @return false if it was created
     */
    boolean presume(String roleArn);

    /** Whether the role's policies allow an action, for example {@code lambda:InvokeFunction}. */
    boolean allows(String roleArn, String action, String resource);

    /** What IAM says when a role may not do something. */
    static String refusal(String roleArn, String action, String resource) {
        String session = roleArn.replaceFirst(":iam:", ":sts:").replaceFirst(":role/", ":assumed-role/");
        return "User: %s is not authorized to perform: %s on resource: %s because no identity-based policy allows the %s action"
                .formatted(session, action, resource, action);
    }
}

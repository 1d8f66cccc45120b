package dev.stepwright.local.iam;

/** What other services need to know of roles. */
public interface RoleAccess {

    /** Whether the role exists and trusts the service, for example {@code lambda.amazonaws.com}. */
    boolean assumable(String roleArn, String servicePrincipal);

    /** Whether the role's policies allow an action, for example {@code lambda:InvokeFunction}. */
    boolean allows(String roleArn, String action, String resource);
}

package dev.stepwright.deployer;

/** What the deployer can be asked to do. */
public enum Goal {
    /** Say what a deployment would change. */
    PLAN,
    /** Make the cloud as the application wants it. */
    DEPLOY,
    /** Remove what the application owns. */
    DESTROY,
    /** Point the entry points back at what they served before the last deployment. */
    ROLLBACK;

    /** Whether the values of environment variables make a difference. */
    boolean needsVariables() {
        return this == PLAN || this == DEPLOY;
    }
}

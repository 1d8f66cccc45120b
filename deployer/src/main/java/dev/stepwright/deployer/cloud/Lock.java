package dev.stepwright.deployer.cloud;

import java.time.Instant;
import java.util.Optional;

/** Makes sure that one deployment at a time changes an application. */
public interface Lock {

    /**
     * Takes the lock, or tells who has it.
     *
     * @param breakIt take it whoever has it
     * @return empty when it was taken
     */
    Optional<Holder> acquire(boolean breakIt);

    /** Gives it back; nothing happens if it was not taken. */
    void release();

    /**
     * Removes what a deployment left that broke off; nothing happens if somebody has the lock.
     *
     * @param breakIt remove it whoever has it
     */
    void tidy(boolean breakIt);

    /**
     * Who has the lock.
     *
     * @param owner user and machine, for people to read
     * @param expires when another deployment may take it without being asked to
     */
    record Holder(String owner, Instant since, Instant expires) {}
}

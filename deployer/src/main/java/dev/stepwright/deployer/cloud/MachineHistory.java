package dev.stepwright.deployer.cloud;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The past of a state machine, read only when old versions might be removed or an alias pointed back. */
public interface MachineHistory {

    /** All published versions, newest first. */
    List<Version> versions();

    /**
     * The definitions' function versions that a running or redrivable execution may still call, as qualified ARNs, and
     * the machine versions that such executions run.
     *
     * <p>A failed execution can be redriven within 14 days of its end
     * (https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html).
     */
    InUse inUse();

    /**
     * A published version.
     *
     * @param deployment the fingerprint that the deployment which published it left as its description
     * @param functionVersions the qualified ARNs in its definition
     */
    record Version(long number, Instant published, String deployment, Set<String> functionVersions) {}

    /** What executions need. */
    record InUse(Set<Long> versions, Set<String> functionVersions) {}
}

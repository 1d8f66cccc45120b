package dev.stepwright.local.states.machine.store;

import dev.stepwright.local.protocol.ApiException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The state machines of a Region with their versions and aliases, found by any of their ARNs. */
public record StateMachines(StateMachineStore machines, VersionStore versions, AliasStore aliases) {

    /**
     * What an execution is started on.
     *
     * @param machine as it runs
     * @param testCase of the mock file
     */
    public record Target(
            RegisteredMachine machine,
            Optional<String> versionArn,
            Optional<String> aliasArn,
            Optional<String> testCase) {

        /** What the child executions of a distributed Map count as started on, which has no versions of its own. */
        public Target startingChildrenAs(String arn) {
            return new Target(machine.named(arn), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    public StateMachines() {
        this(new StateMachineStore(), new VersionStore(), new AliasStore());
    }

    /**
     * @param arn of a state machine, a version or an alias; may end in {@code #} and the name of a test case, as in
     *     Step Functions Local
     * @throws ApiException if there is none
     */
    public Target resolve(String arn) {
        int hash = arn.indexOf('#');
        return hash < 0
                ? resolve(arn, Optional.empty())
                : resolve(arn.substring(0, hash), Optional.of(arn.substring(hash + 1)));
    }

    private Target resolve(String arn, Optional<String> testCase) {
        if (!StatesArn.isQualified(arn)) {
            return new Target(machines.require(arn), Optional.empty(), Optional.empty(), testCase);
        }
        Optional<MachineAlias> alias = aliases.find(arn);
        String versionArn = alias.map(
                        found -> found.choose(ThreadLocalRandom.current().nextInt(100)))
                .orElse(arn);
        MachineVersion version = versions.find(versionArn).orElseThrow(() -> StateMachineStore.doesNotExist(arn));
        return new Target(version.machine(), Optional.of(versionArn), alias.map(MachineAlias::arn), testCase);
    }

    public void remove(String machineArn) {
        machines.remove(machineArn);
        versions.removeAll(machineArn);
        aliases.removeAll(machineArn);
    }
}

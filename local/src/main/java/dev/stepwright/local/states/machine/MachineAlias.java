package dev.stepwright.local.states.machine;

import java.time.Instant;
import java.util.List;

/** A name for one version of a state machine, or for two that share the executions. */
public record MachineAlias(
        String arn, String name, String description, List<Route> routes, Instant created, Instant updated) {

    /** @param weight the percentage of executions that run this version */
    public record Route(String versionArn, int weight) {}

    /** @param draw from 0 to 99 */
    public String choose(int draw) {
        Route first = routes.get(0);
        return draw < first.weight() ? first.versionArn() : routes.get(1).versionArn();
    }

    boolean names(String versionArn) {
        return routes.stream().anyMatch(route -> route.versionArn().equals(versionArn));
    }
}

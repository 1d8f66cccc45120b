package dev.stepwright.maven.deploy;

import java.util.List;

/** The element <code>vpc</code> of the plugin's configuration. */
public final class Network {

    private List<String> subnets = List.of();
    private List<String> securityGroups = List.of();

    /** Called by Maven. */
    public void setSubnets(List<String> ids) {
        subnets = List.copyOf(ids);
    }

    /** Called by Maven. */
    public void setSecurityGroups(List<String> ids) {
        securityGroups = List.copyOf(ids);
    }

    List<String> subnets() {
        return subnets;
    }

    List<String> securityGroups() {
        return securityGroups;
    }
}

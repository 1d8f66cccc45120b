package dev.stepwright.deployer.stack;

import java.util.List;

/** The subnets and security groups that functions run in. */
public record Vpc(List<String> subnets, List<String> securityGroups) {

    public Vpc {
        subnets = List.copyOf(subnets);
        securityGroups = List.copyOf(securityGroups);
    }
}

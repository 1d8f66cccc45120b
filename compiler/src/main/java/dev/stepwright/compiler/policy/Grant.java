package dev.stepwright.compiler.policy;

import dev.stepwright.manifest.SourceLine;
import java.util.List;

/**
 * A statement of a policy, with the line of the program that needs it.
 *
 * @param id letters and digits, unique in the role
 * @param reason a phrase that goes on from "because"
 */
record Grant(String id, List<String> actions, List<String> resources, SourceLine source, String reason) {

    Grant {
        actions = List.copyOf(actions);
        resources = List.copyOf(resources);
    }
}

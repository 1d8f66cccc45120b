package dev.stepwright.manifest;

import java.util.List;

/**
 * What a function may do beside writing its log.
 *
 * @param actions as {@code service:Action}
 * @param resources {@code *} or ARNs, in which <code>${Region}</code>, <code>${Account}</code> and <code>${Prefix}
 *     </code> stand for what a deployment knows
 * @param source the line of the annotation
 */
public record AllowEntry(List<String> actions, List<String> resources, SourceLine source) {

    public AllowEntry {
        actions = List.copyOf(actions);
        resources = List.copyOf(resources);
    }
}

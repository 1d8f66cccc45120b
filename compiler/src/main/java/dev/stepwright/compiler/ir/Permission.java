package dev.stepwright.compiler.ir;

import dev.stepwright.compiler.source.SourceSpan;
import java.util.List;

/**
 * What an {@code @Allow} annotation lets a step's function do.
 *
 * @param actions as {@code service:Action}
 * @param resources {@code *} or ARNs
 */
public record Permission(List<String> actions, List<String> resources, SourceSpan span) {

    public Permission {
        actions = List.copyOf(actions);
        resources = List.copyOf(resources);
    }
}

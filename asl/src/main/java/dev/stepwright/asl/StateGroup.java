package dev.stepwright.asl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * States among which transitions may go: those of a machine, of a Parallel branch or of a Map's item processor.
 *
 * @param startAt the name of the first state
 * @param states name to state, in the order of the document
 */
public record StateGroup(String startAt, Map<String, State> states) {

    public StateGroup {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    }
}

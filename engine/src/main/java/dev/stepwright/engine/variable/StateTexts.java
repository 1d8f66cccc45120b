package dev.stepwright.engine.variable;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The texts of a state that are evaluated, in one query language. */
sealed interface StateTexts permits JsonataTexts, PathTexts {

    /** What belongs to states within a state. */
    Set<String> GROUPS = Set.of("Branches", "ItemProcessor", "Iterator");

    /** Adds the variables that a member reads. */
    void add(Map.Entry<String, JsonNode> member, Set<String> names);

    /** The variables that a state itself reads. */
    default Set<String> variablesOf(JsonNode state) {
        Set<String> names = new LinkedHashSet<>();
        state.properties().stream()
                .filter(member -> !GROUPS.contains(member.getKey()))
                .forEach(member -> add(member, names));
        return names;
    }
}

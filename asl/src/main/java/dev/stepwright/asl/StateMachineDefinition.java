package dev.stepwright.asl;

import java.util.Map;
import java.util.Optional;

/**
 * A whole states-language document.
 *
 * @param queryLanguage of every state that names none of its own; JSONPath when the document names none
 * @param timeoutSeconds the longest an execution may take
 * @param group the machine's own states
 */
public record StateMachineDefinition(
        Optional<String> comment,
        QueryLanguage queryLanguage,
        Optional<String> version,
        Optional<Integer> timeoutSeconds,
        StateGroup group) {

    /** The name of a state whose definition was given without those around it. */
    public static final String LONE_STATE = "StateName";

    /** A JSONata machine without comment, version and timeout. */
    public static StateMachineDefinition jsonata(String startAt, Map<String, State> states) {
        return new StateMachineDefinition(
                Optional.empty(),
                QueryLanguage.JSONATA,
                Optional.empty(),
                Optional.empty(),
                new StateGroup(startAt, states));
    }

    public StateMachineDefinition withComment(String text) {
        return new StateMachineDefinition(Optional.of(text), queryLanguage, version, timeoutSeconds, group);
    }

    public StateMachineDefinition withTimeoutSeconds(int seconds) {
        return new StateMachineDefinition(comment, queryLanguage, version, Optional.of(seconds), group);
    }

    public String startAt() {
        return group.startAt();
    }

    public Map<String, State> states() {
        return group.states();
    }
}

package dev.stepwright.asl.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.asl.StateMachineDefinition;
import java.util.LinkedHashSet;
import java.util.Set;

/** Completes the definition of a single state, as TestState takes it, to that of a machine. */
final class LoneState {

    /** What the service calls the state. */
    private static final String NAME = StateMachineDefinition.LONE_STATE;

    private LoneState() {}

    /** The state is the first, and where it may go on to, the machine ends. */
    static ObjectNode inMachine(ObjectNode state) {
        ObjectNode machine = JsonNodeFactory.instance.objectNode().put("StartAt", NAME);
        ObjectNode states = machine.putObject("States");
        states.set(NAME, state);
        for (String target : targets(state)) {
            if (!states.has(target)) {
                states.putObject(target).put("Type", "Succeed");
            }
        }
        return machine;
    }

    private static Set<String> targets(ObjectNode state) {
        Set<String> targets = new LinkedHashSet<>();
        addTarget(state.path("Next"), targets);
        addTarget(state.path("Default"), targets);
        state.path("Choices").forEach(rule -> addTarget(rule.path("Next"), targets));
        state.path("Catch").forEach(catcher -> addTarget(catcher.path("Next"), targets));
        return targets;
    }

    private static void addTarget(JsonNode member, Set<String> targets) {
        if (member.isTextual()) {
            targets.add(member.textValue());
        }
    }
}

package dev.stepwright.engine.shortcut;

import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.jsonata.evaluation.Bindings;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A variable or a member of {@code $states}, and the names of members after it. An array on the way, whose items all
 * would be asked for the next member, is left to the library.
 */
record Reference(Shortcut root, List<String> names) implements Shortcut {

    /** A workflow's variable. */
    static Shortcut toVariable(String name) {
        return bindings -> bindings.variable(name);
    }

    /** {@code $states.input}, {@code $states.result} and the others. */
    static Shortcut toState(String member) {
        if (member.equals("input")) {
            return Bindings::input;
        }
        Set<String> members = Set.of(member);
        return bindings -> bindings.states(members) instanceof JsonObject states ? states.get(member) : null;
    }

    @Override
    public @Nullable Object evaluate(Bindings bindings) {
        Object value = root.evaluate(bindings);
        for (String name : names) {
            value = value instanceof JsonObject object ? object.get(name) : null;
        }
        return value;
    }
}

package dev.stepwright.compiler.jsonata;

import java.util.List;
import java.util.stream.Stream;

/**
 * A variable of the state machine; its final name is chosen when the definition is written.
 *
 * @param id unique within a state machine
 * @param part what it holds of the workflow's variable
 * @param path empty for the variable itself; for a copy in the scope of an iteration or branch, one element for each
 *     scope between: the member that was copied, or an empty text
 * @param hint the name to prefer
 */
public record Slot(int id, Part part, List<String> path, String hint) {

    /** A caught exception takes several variables, any other value one. */
    public enum Part {
        /** The value; of an exception the message. */
        VALUE,
        /** The name of a caught error. */
        ERROR,
        /** The cause of a caught error, as the service gave it. */
        CAUSE
    }

    public Slot(int id, Part part, String hint) {
        this(id, part, List.of(), hint);
    }

    public Slot(int id, String hint) {
        this(id, Part.VALUE, hint);
    }

    /** The copy of the value in the scope within this one. */
    public Slot within() {
        return new Slot(id, part, longer(""), hint);
    }

    /** The copy of one member of the value in the scope within this one. */
    public Slot within(String member) {
        return new Slot(id, part, longer(member), hint + "_" + member);
    }

    private List<String> longer(String last) {
        return Stream.concat(path.stream(), Stream.of(last)).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Slot slot && slot.id == id && slot.part == part && slot.path.equals(path);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * path.hashCode() + id) + part.ordinal();
    }
}

package dev.stepwright.compiler.jsonata;

/**
 * A variable of the state machine; its final name is chosen when the definition is written.
 *
 * @param id unique within a state machine
 * @param part what it holds of the workflow's variable
 * @param hint the name to prefer
 */
public record Slot(int id, Part part, String hint) {

    /** A caught exception takes several variables, any other value one. */
    public enum Part {
        /** The value; of an exception the message. */
        VALUE,
        /** The name of a caught error. */
        ERROR,
        /** The cause of a caught error, as the service gave it. */
        CAUSE
    }

    public Slot(int id, String hint) {
        this(id, Part.VALUE, hint);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Slot slot && slot.id == id && slot.part == part;
    }

    @Override
    public int hashCode() {
        return Part.values().length * id + part.ordinal();
    }
}

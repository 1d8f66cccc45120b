package dev.stepwright.compiler.jsonata;

/**
 * A variable of the state machine; its final name is chosen when the definition is written.
 *
 * @param id unique within a state machine
 * @param hint the name to prefer
 */
public record Slot(int id, String hint) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Slot slot && slot.id == id;
    }

    @Override
    public int hashCode() {
        return id;
    }
}

package dev.stepwright.compiler.ir;

/**
 * A variable of a workflow, one for each declaration.
 *
 * @param id unique within a program; two variables of one name in different scopes differ in it
 * @param name the name the author gave it
 */
public record Variable(int id, String name, ValueType type) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Variable variable && variable.id == id;
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return name;
    }
}

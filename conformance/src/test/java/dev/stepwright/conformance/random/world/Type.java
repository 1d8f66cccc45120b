package dev.stepwright.conformance.random.world;

import java.util.List;

/** A type of values that workflow code looks into. */
public sealed interface Type {

    /** The type as Java writes it. */
    String java();

    default boolean isPrimitive() {
        return false;
    }

    /** The type as a type argument. */
    default Type boxed() {
        return this;
    }

    /** The types with a name in Java itself. */
    enum Simple implements Type {
        INT("int"),
        DOUBLE("double"),
        BOOLEAN("boolean"),
        LONG("long"),
        BOXED_INT("Integer"),
        BOXED_DOUBLE("Double"),
        BOXED_BOOLEAN("Boolean"),
        BOXED_LONG("Long"),
        STRING("String");

        private final String java;

        Simple(String java) {
            this.java = java;
        }

        @Override
        public String java() {
            return java;
        }

        @Override
        public boolean isPrimitive() {
            return ordinal() < BOXED_INT.ordinal();
        }

        @Override
        public Type boxed() {
            return isPrimitive() ? values()[ordinal() + BOXED_INT.ordinal()] : this;
        }

        /** Whether it boxes a primitive. */
        public boolean isBox() {
            return !isPrimitive() && this != STRING;
        }

        /** The primitive in a box. */
        public Simple unboxed() {
            return isBox() ? values()[ordinal() - BOXED_INT.ordinal()] : this;
        }
    }

    /** An enum. */
    record EnumType(String name, List<String> constants) implements Type {
        @Override
        public String java() {
            return name;
        }
    }

    /** A record. */
    record RecordType(String name, List<Field> fields) implements Type {
        @Override
        public String java() {
            return name;
        }
    }

    /** A component of a record. */
    record Field(String name, Type type) {}

    /** A list of references. */
    record ListType(Type element) implements Type {
        @Override
        public String java() {
            return "List<" + element.java() + ">";
        }
    }
}

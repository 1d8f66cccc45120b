package dev.stepwright.conformance.random.world;

import java.util.List;
import java.util.Optional;

/** A type of values that workflow code looks into. */
public sealed interface Type {

    /** The type as Java writes it. */
    String java();

    default boolean isPrimitive() {
        return false;
    }

    /** Whether no value of it is null; a null where an Optional should be is documented to be an empty one. */
    default boolean isNeverNull() {
        return isPrimitive();
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

    /**
     * A record.
     *
     * @param name with its type arguments
     * @param tag what tells its class in JSON, for a record of a sealed interface
     */
    record RecordType(String name, List<Field> fields, Optional<String> tag) implements Type {

        /** The member with the tag. */
        public static final String TAG = "kind";

        @Override
        public String java() {
            return name;
        }

        /** Whether it is a use of a record with type parameters. */
        public boolean isGeneric() {
            return name.endsWith(">");
        }
    }

    /** A sealed interface, whose records have one component in common. */
    record InterfaceType(String name, Field shared, List<RecordType> records) implements Type {
        @Override
        public String java() {
            return name;
        }
    }

    /** A map from strings. */
    record MapType(Type value) implements Type {
        @Override
        public String java() {
            return "Map<String, " + value.java() + ">";
        }
    }

    /** An Optional. */
    record OptionalType(Type element) implements Type {
        @Override
        public String java() {
            return "Optional<" + element.java() + ">";
        }

        @Override
        public boolean isNeverNull() {
            return true;
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

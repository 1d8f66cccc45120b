package dev.stepwright.compiler.ir.type;

import java.util.List;
import java.util.Optional;

/** A type that a module declares, and what its values look like as JSON; each use of a generic record has its own. */
public sealed interface WireDeclaration {

    JavaType javaType();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of declaration. */
    interface Visitor<R> {
        R enumText(EnumText declaration);

        R recordObject(RecordObject declaration);

        R sealedObject(SealedObject declaration);
    }

    /** An enum: the constant's name. */
    record EnumText(JavaType javaType, List<String> constants) implements WireDeclaration {
        public EnumText {
            constants = List.copyOf(constants);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumText(this);
        }
    }

    /**
     * A record: an object with a member for each component.
     *
     * @param tag what tells it from other records of a sealed interface
     * @param computed the members that are only written
     */
    record RecordObject(JavaType javaType, Optional<Tag> tag, List<Component> components, List<Computed> computed)
            implements WireDeclaration {
        public RecordObject {
            components = List.copyOf(components);
            computed = List.copyOf(computed);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.recordObject(this);
        }
    }

    /** A sealed interface: the object of one of its records, which a member tells. */
    record SealedObject(JavaType javaType, String member, List<Alternative> alternatives) implements WireDeclaration {
        public SealedObject {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sealedObject(this);
        }
    }

    /** The member that tells a record from others, and what it says. */
    record Tag(String member, String name) {}

    /** A record of a sealed interface, and what tells it. */
    record Alternative(String name, WireType type) {}

    /**
     * A component of a record.
     *
     * @param name of the component
     * @param member the name in JSON
     * @param aliases further names that are read
     * @param required whether JSON without the member is refused
     */
    record Component(
            String name, String member, List<String> aliases, WireType type, boolean required, Inclusion inclusion) {
        public Component {
            aliases = List.copyOf(aliases);
        }
    }

    /** The result of a method, which is written and not read. */
    record Computed(String method, String member, WireType type, Inclusion inclusion) {}

    /** Which values have a member. */
    enum Inclusion {
        ALWAYS,
        /** All but null. */
        NON_NULL,
        /** All but null and an optional that is empty. */
        NON_ABSENT
    }
}

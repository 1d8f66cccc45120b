package dev.stepwright.compiler.ir.type;

import java.util.List;

/** A use of a Java type, and what its values look like as JSON. */
public sealed interface WireType {

    /** The type as generated sources write it. */
    JavaType javaType();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of type. */
    interface Visitor<R> {
        R scalar(Scalar type);

        R declared(Declared type);

        R sequence(Sequence type);

        R map(MapOf type);

        R optional(OptionalOf type);

        R byJackson(ByJackson type);
    }

    /**
     * A boolean, number or text.
     *
     * @param nullable false for a primitive
     */
    record Scalar(ScalarKind kind, boolean nullable) implements WireType {
        @Override
        public JavaType javaType() {
            return nullable ? kind.type() : kind.primitive();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /** A type with a {@link WireDeclaration}, which may hold itself. */
    record Declared(JavaType javaType) implements WireType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.declared(this);
        }
    }

    /** An array. */
    record Sequence(SequenceKind kind, WireType element) implements WireType {
        @Override
        public JavaType javaType() {
            return new JavaType("java.util", List.of(kind.simpleName()), List.of(element.javaType()));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /** An object with any members. */
    record MapOf(WireType value) implements WireType {
        @Override
        public JavaType javaType() {
            return new JavaType("java.util", List.of("Map"), List.of(ScalarKind.STRING.type(), value.javaType()));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.map(this);
        }
    }

    /** The value or null; {@code OptionalInt} and its kin are those of a primitive. */
    record OptionalOf(WireType value) implements WireType {
        @Override
        public JavaType javaType() {
            if (value instanceof Scalar scalar && !scalar.nullable()) {
                String boxed = scalar.kind() == ScalarKind.INT
                        ? "Int"
                        : scalar.kind().type().simpleName();
                return new JavaType("java.util", List.of("Optional" + boxed), List.of());
            }
            return new JavaType("java.util", List.of("Optional"), List.of(value.javaType()));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.optional(this);
        }
    }

    /**
     * What only Jackson knows to read and write.
     *
     * @param reason why, as a clause, for example {@code it is private}
     */
    record ByJackson(JavaType javaType, String reason) implements WireType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.byJackson(this);
        }
    }
}

package dev.stepwright.compiler.ir;

import dev.stepwright.compiler.ir.type.JavaType;
import java.util.List;

/** A Java type reduced to what JSON can carry and the language can compute with. */
public sealed interface ValueType {

    /** Whether a variable of this type can hold null. */
    boolean nullable();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of type. */
    interface Visitor<R> {
        R scalar(Scalar type);

        R enumType(EnumType type);

        R record(RecordType type);

        R list(ListType type);

        R tuple(TupleType type);

        R opaque(Opaque type);

        R caught(Caught type);

        R noValue(NoValue type);
    }

    /** The kinds of value with a literal form. */
    enum Kind {
        BOOLEAN,
        /** {@code byte}, {@code short} and {@code int}. */
        INT,
        LONG,
        /** {@code float} and {@code double}. */
        DOUBLE,
        STRING
    }

    /** A boolean, number or string; boxed types and strings are nullable. */
    record Scalar(Kind kind, boolean nullable) implements ValueType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /** An enum; JSON carries the constant's name. */
    record EnumType(JavaType name, List<String> constants) implements ValueType {
        public EnumType {
            constants = List.copyOf(constants);
        }

        @Override
        public boolean nullable() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumType(this);
        }
    }

    /**
     * A record.
     *
     * @param sparse whether its JSON may lack members that are null, as {@code @JsonInclude} asks
     */
    record RecordType(JavaType name, boolean sparse) implements ValueType {
        @Override
        public boolean nullable() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.record(this);
        }
    }

    /** A {@code java.util.List}. */
    record ListType(ValueType element) implements ValueType {
        @Override
        public boolean nullable() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /** The results of a parallel call's branches, before the combiner names them. */
    record TupleType(List<ValueType> elements) implements ValueType {
        public TupleType {
            elements = List.copyOf(elements);
        }

        @Override
        public boolean nullable() {
            return false;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tuple(this);
        }
    }

    /** A type that a workflow may store and pass on but not compute with. */
    record Opaque(JavaType name) implements ValueType {
        @Override
        public boolean nullable() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.opaque(this);
        }
    }

    /** A caught exception: its class name and message. */
    record Caught() implements ValueType {
        @Override
        public boolean nullable() {
            return false;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.caught(this);
        }
    }

    /** No value: the result of a {@code void} method. */
    record NoValue() implements ValueType {
        @Override
        public boolean nullable() {
            return true;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noValue(this);
        }
    }

    Scalar BOOLEAN = new Scalar(Kind.BOOLEAN, false);
    Scalar INT = new Scalar(Kind.INT, false);
    Scalar LONG = new Scalar(Kind.LONG, false);
    Scalar DOUBLE = new Scalar(Kind.DOUBLE, false);
    Scalar STRING = new Scalar(Kind.STRING, true);
}

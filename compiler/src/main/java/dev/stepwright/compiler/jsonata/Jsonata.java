package dev.stepwright.compiler.jsonata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSONata expression.
 *
 * <p>A Java expression that raises becomes an expression that raises <em>or is undefined</em>: a field of the
 * definition that comes out undefined fails its state, so most dereferences need no test of their own.
 * {@link ExplicitFailures} adds a test where an operator would swallow the undefined value.
 *
 * <p>{@code with} gives the same object when no part is another one, so that a rewrite makes no copies of what it
 * leaves as it is.
 */
public sealed interface Jsonata {

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of expression. */
    interface Visitor<R> {
        R literal(Literal expression);

        R read(Read expression);

        R state(State expression);

        R local(Local expression);

        R member(Member expression);

        R optional(OptionalMember expression);

        R element(Element expression);

        R call(Call expression);

        R operation(Operation expression);

        R negative(Negative expression);

        R condition(Condition expression);

        R array(ArrayOf expression);

        R object(ObjectOf expression);

        R omittable(Omittable expression);

        R sequence(Sequence expression);

        R pattern(Pattern expression);

        R raise(Raise expression);

        R raising(Raising expression);

        R fresh(Fresh expression);

        R let(Let expression);

        R function(Function expression);

        R collected(Collected expression);

        R range(Range expression);
    }

    Literal NULL = new Literal(null);
    Literal TRUE = new Literal(true);
    Literal FALSE = new Literal(false);

    static Literal text(String value) {
        return new Literal(value);
    }

    static Literal number(long value) {
        return new Literal(value);
    }

    static Call call(String function, Jsonata... arguments) {
        return new Call(function, List.of(arguments));
    }

    /** A constant: {@code String}, {@code Long}, {@code Double}, {@code Boolean} or null. */
    record Literal(@Nullable Object value) implements Jsonata {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /** A variable of the state machine. */
    record Read(Slot slot) implements Jsonata {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.read(this);
        }
    }

    /** Something below {@code $states}. */
    record State(Reserved reserved) implements Jsonata {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.state(this);
        }
    }

    /** A name bound within the expression by a {@link Sequence}. */
    record Local(String name) implements Jsonata {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.local(this);
        }
    }

    /**
     * A member of an object.
     *
     * @param failure what went wrong when it is undefined; null when it cannot be
     */
    record Member(Jsonata target, String name, @Nullable String failure) implements Jsonata {
        /** The same member of another target. */
        Member with(Jsonata changed) {
            return changed == target ? this : new Member(changed, name, failure);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.member(this);
        }
    }

    /** A member of an object or of null; that it is undefined is no failure, but that its target fails is one. */
    record OptionalMember(Jsonata target, String name) implements Jsonata {
        /** The same member of another target. */
        OptionalMember with(Jsonata changed) {
            return changed == target ? this : new OptionalMember(changed, name);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.optional(this);
        }
    }

    /**
     * An element of an array.
     *
     * @param failure what went wrong when it is undefined; null when it cannot be
     */
    record Element(Jsonata target, Jsonata index, @Nullable String failure) implements Jsonata {
        /** An element of another target. */
        Element with(Jsonata changed, Jsonata place) {
            return changed == target && place == index ? this : new Element(changed, place, failure);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.element(this);
        }
    }

    /** A function call; the name is without {@code $}. */
    record Call(String function, List<Jsonata> arguments) implements Jsonata {
        public Call {
            arguments = List.copyOf(arguments);
        }

        /** The same function with other arguments. */
        Call with(List<Jsonata> changed) {
            return changed == arguments ? this : new Call(function, changed);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.call(this);
        }
    }

    /** A binary operator. */
    record Operation(Symbol symbol, Jsonata left, Jsonata right) implements Jsonata {
        /** The same operator with other operands. */
        Operation with(Jsonata first, Jsonata second) {
            return first == left && second == right ? this : new Operation(symbol, first, second);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.operation(this);
        }
    }

    /** Unary minus. */
    record Negative(Jsonata operand) implements Jsonata {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.negative(this);
        }
    }

    /** {@code test ? then : otherwise}. */
    record Condition(Jsonata test, Jsonata then, Jsonata otherwise) implements Jsonata {
        /** A condition of other parts. */
        Condition with(Jsonata decision, Jsonata first, Jsonata second) {
            return decision == test && first == then && second == otherwise
                    ? this
                    : new Condition(decision, first, second);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.condition(this);
        }
    }

    /**
     * An array.
     *
     * @param nested whether the elements are arrays themselves, which JSONata's constructor would flatten
     */
    record ArrayOf(List<Jsonata> elements, boolean nested) implements Jsonata {
        public ArrayOf {
            elements = List.copyOf(elements);
        }

        /** An array of other elements. */
        ArrayOf with(List<Jsonata> changed) {
            return changed == elements ? this : new ArrayOf(changed, nested);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.array(this);
        }
    }

    /** An object constructor; the order of members is kept. */
    record ObjectOf(Map<String, Jsonata> members) implements Jsonata {
        public ObjectOf {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** An object of other members. */
        ObjectOf with(Map<String, Jsonata> changed) {
            return changed == members ? this : new ObjectOf(changed);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.object(this);
        }
    }

    /** The value of an object's member that the object lacks when the value is null or undefined. */
    record Omittable(Jsonata value) implements Jsonata {
        /** Another value. */
        Omittable with(Jsonata changed) {
            return changed == value ? this : new Omittable(changed);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.omittable(this);
        }
    }

    /** {@code ($name := value; body)}. */
    record Sequence(String name, Jsonata value, Jsonata body) implements Jsonata {

        /** A sequence, or the value itself when the body is no more than its name. */
        static Jsonata of(String name, Jsonata value, Jsonata body) {
            return body.equals(new Local(name)) ? value : new Sequence(name, value, body);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /** A regular expression literal, without its slashes. */
    record Pattern(String regex) implements Jsonata {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pattern(this);
        }
    }

    /** {@code $error(message)}. */
    record Raise(String message) implements Jsonata {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.raise(this);
        }
    }

    /**
     * An expression that may raise by itself, though its parts do not.
     *
     * @param failure what went wrong then
     */
    record Raising(Jsonata expression, String failure) implements Jsonata {
        /** Another expression that fails in the same way. */
        Raising with(Jsonata changed) {
            return changed == expression ? this : new Raising(changed, failure);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.raising(this);
        }
    }

    /**
     * A call without arguments that gives another value each time, so that it must be evaluated exactly once.
     *
     * @param id of the variable that Java gives the value to: two with the same id are the same call
     */
    record Fresh(String function, int id) implements Jsonata {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fresh(this);
        }
    }

    /** {@code ($slot := value; body)}: a variable of the expression alone. */
    record Let(Slot slot, Jsonata value, Jsonata body) implements Jsonata {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.let(this);
        }
    }

    /** {@code function($a, $b) { body }}. */
    record Function(List<Slot> parameters, Jsonata body) implements Jsonata {
        public Function {
            parameters = List.copyOf(parameters);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.function(this);
        }
    }

    /**
     * The array of the items of a sequence, which JSONata itself makes nothing of when it is empty, and its only item
     * when there is one.
     *
     * @param nested whether items may be arrays, which would be flattened
     */
    record Collected(Jsonata sequence, boolean nested) implements Jsonata {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.collected(this);
        }
    }

    /** {@code [from..to]}: an array of integers, without any when the first is above the last. */
    record Range(Jsonata from, Jsonata to) implements Jsonata {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.range(this);
        }
    }
}

package dev.stepwright.compiler.ir;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What ends a stream and makes its value. */
public sealed interface Terminal {

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of end. */
    interface Visitor<R> {
        R toList(ToList terminal);

        R match(Match terminal);

        R count(Count terminal);

        R sum(Sum terminal);

        R average(Average terminal);

        R extreme(Extreme terminal);

        R findFirst(FindFirst terminal);

        R reduce(Reduce terminal);

        R joining(Joining terminal);

        R forEach(ForEach terminal);
    }

    /** The functions that are applied to elements. */
    default List<Lambda> lambdas() {
        return List.of();
    }

    /** What is evaluated once, when the stream is set up. */
    default List<Expression> operands() {
        return List.of();
    }

    /** The same end of other functions and operands. */
    default Terminal rewrite(UnaryOperator<Expression> operands, UnaryOperator<Lambda> lambdas) {
        return this;
    }

    /** Whether elements after those that decide are not looked at. */
    default boolean stopsEarly() {
        return false;
    }

    /** The list of the elements. */
    record ToList() implements Terminal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.toList(this);
        }
    }

    /** How many elements have to meet a condition. */
    enum Quantifier {
        ANY,
        ALL,
        NONE
    }

    /** Whether elements meet a condition. */
    record Match(Quantifier quantifier, Lambda condition) implements Terminal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.match(this);
        }

        @Override
        public List<Lambda> lambdas() {
            return List.of(condition);
        }

        @Override
        public Terminal rewrite(UnaryOperator<Expression> operands, UnaryOperator<Lambda> lambdas) {
            return new Match(quantifier, lambdas.apply(condition));
        }

        @Override
        public boolean stopsEarly() {
            return true;
        }
    }

    /**
     * The number of elements.
     *
     * @param collected whether a collector counts what comes to it; {@code Stream.count} may know without looking
     */
    record Count(boolean collected) implements Terminal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.count(this);
        }
    }

    /** The sum of ints. */
    record Sum() implements Terminal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sum(this);
        }
    }

    /** The average of ints, if there are any. */
    record Average() implements Terminal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.average(this);
        }
    }

    /** The first element that no other comes after, if there are any: the greatest in an order. */
    record Extreme(Ordering order) implements Terminal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.extreme(this);
        }

        @Override
        public List<Lambda> lambdas() {
            return order.lambdas();
        }

        @Override
        public Terminal rewrite(UnaryOperator<Expression> operands, UnaryOperator<Lambda> lambdas) {
            return new Extreme(order.rewrite(lambdas));
        }
    }

    /** The first element, if there is one. */
    record FindFirst() implements Terminal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.findFirst(this);
        }

        @Override
        public boolean stopsEarly() {
            return true;
        }
    }

    /** One value from all elements, starting with another; without that with the first element, if there are any. */
    record Reduce(Optional<Expression> identity, Lambda function) implements Terminal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reduce(this);
        }

        @Override
        public List<Lambda> lambdas() {
            return List.of(function);
        }

        @Override
        public List<Expression> operands() {
            return identity.stream().toList();
        }

        @Override
        public Terminal rewrite(UnaryOperator<Expression> operands, UnaryOperator<Lambda> lambdas) {
            return new Reduce(identity.map(operands), lambdas.apply(function));
        }
    }

    /** The strings one after the other. */
    record Joining(Expression separator, Expression prefix, Expression suffix) implements Terminal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.joining(this);
        }

        @Override
        public List<Expression> operands() {
            return List.of(separator, prefix, suffix);
        }

        @Override
        public Terminal rewrite(UnaryOperator<Expression> operands, UnaryOperator<Lambda> lambdas) {
            return new Joining(operands.apply(separator), operands.apply(prefix), operands.apply(suffix));
        }
    }

    /** Only the effects of a function on each element. */
    record ForEach(Lambda action) implements Terminal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.forEach(this);
        }

        @Override
        public List<Lambda> lambdas() {
            return List.of(action);
        }

        @Override
        public Terminal rewrite(UnaryOperator<Expression> operands, UnaryOperator<Lambda> lambdas) {
            return new ForEach(lambdas.apply(action));
        }
    }
}

package dev.stepwright.compiler.ir;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An intermediate operation of a stream. */
public sealed interface Stage {

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of stage. */
    interface Visitor<R> {
        R filter(Filter stage);

        R map(Map stage);

        R flatMap(FlatMap stage);

        R distinct(Distinct stage);

        R sorted(Sorted stage);

        R limit(Limit stage);

        R skip(Skip stage);
    }

    /** The functions that the stage applies to elements. */
    default List<Lambda> lambdas() {
        return List.of();
    }

    /** What is evaluated once, when the stream is set up. */
    default Optional<Expression> operand() {
        return Optional.empty();
    }

    /** The same stage of other functions and operands. */
    default Stage rewrite(UnaryOperator<Expression> operands, UnaryOperator<Lambda> lambdas) {
        return this;
    }

    /** Keeps the elements for which a condition holds. */
    record Filter(Lambda condition) implements Stage {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.filter(this);
        }

        @Override
        public List<Lambda> lambdas() {
            return List.of(condition);
        }

        @Override
        public Stage rewrite(UnaryOperator<Expression> operands, UnaryOperator<Lambda> lambdas) {
            return new Filter(lambdas.apply(condition));
        }
    }

    /** Puts a value in the place of each element. */
    record Map(Lambda function, ValueType element) implements Stage {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.map(this);
        }

        @Override
        public List<Lambda> lambdas() {
            return List.of(function);
        }

        @Override
        public Stage rewrite(UnaryOperator<Expression> operands, UnaryOperator<Lambda> lambdas) {
            return new Map(lambdas.apply(function), element);
        }
    }

    /** Puts the elements of a list in the place of each element. */
    record FlatMap(Lambda function, ValueType element) implements Stage {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.flatMap(this);
        }

        @Override
        public List<Lambda> lambdas() {
            return List.of(function);
        }

        @Override
        public Stage rewrite(UnaryOperator<Expression> operands, UnaryOperator<Lambda> lambdas) {
            return new FlatMap(lambdas.apply(function), element);
        }
    }

    /** Keeps the first of equal elements, which JSON compares as Java does. */
    record Distinct() implements Stage {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.distinct(this);
        }
    }

    /** Brings the elements in order; a stable sort. */
    record Sorted(Ordering order) implements Stage {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sorted(this);
        }

        @Override
        public List<Lambda> lambdas() {
            return order.lambdas();
        }

        @Override
        public Stage rewrite(UnaryOperator<Expression> operands, UnaryOperator<Lambda> lambdas) {
            return new Sorted(order.rewrite(lambdas));
        }
    }

    /** Keeps the first elements, and looks at no others. */
    record Limit(Expression count) implements Stage {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.limit(this);
        }

        @Override
        public Optional<Expression> operand() {
            return Optional.of(count);
        }

        @Override
        public Stage rewrite(UnaryOperator<Expression> operands, UnaryOperator<Lambda> lambdas) {
            return new Limit(operands.apply(count));
        }
    }

    /** Drops the first elements. */
    record Skip(Expression count) implements Stage {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.skip(this);
        }

        @Override
        public Optional<Expression> operand() {
            return Optional.of(count);
        }

        @Override
        public Stage rewrite(UnaryOperator<Expression> operands, UnaryOperator<Lambda> lambdas) {
            return new Skip(operands.apply(count));
        }
    }
}

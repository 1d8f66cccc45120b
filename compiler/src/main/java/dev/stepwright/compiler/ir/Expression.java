package dev.stepwright.compiler.ir;

import dev.stepwright.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An expression of a workflow. */
public sealed interface Expression {

    ValueType type();

    SourceSpan span();

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of expression. */
    interface Visitor<R> {
        R literal(Literal expression);

        R variable(VariableRead expression);

        R field(FieldRead expression);

        R element(ElementRead expression);

        R caught(CaughtRead expression);

        R not(Not expression);

        R negate(Negate expression);

        R binary(Binary expression);

        R conditional(Conditional expression);

        R newRecord(NewRecord expression);

        R newList(NewList expression);

        R library(LibraryCall expression);

        R typeTest(TypeTest expression);

        R cast(Cast expression);

        R narrowed(Narrowed expression);

        R saved(Saved expression);

        R task(TaskCall expression);

        R helper(HelperCall expression);

        R parallel(ParallelCall expression);

        R block(BlockValue expression);

        R noMatch(NoMatch expression);

        R mapCall(MapCall expression);

        R let(Let expression);

        R function(Function expression);

        R stream(StreamCall expression);

        R range(IntRange expression);

        R context(ContextRead expression);
    }

    /** A constant: {@code Boolean}, {@code Long}, {@code Double}, {@code String} (enum constants too) or null. */
    record Literal(@Nullable Object value, ValueType type, SourceSpan span) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /** The value of a variable. */
    record VariableRead(Variable variable, SourceSpan span) implements Expression {
        @Override
        public ValueType type() {
            return variable.type();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.variable(this);
        }
    }

    /**
     * A record accessor.
     *
     * @param name the component's name in Java
     * @param jsonName the member's name in JSON
     */
    record FieldRead(Expression target, String name, String jsonName, ValueType type, SourceSpan span)
            implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.field(this);
        }
    }

    /** An element that surely exists, of a list or of a parallel call's results; made by rewrites. */
    record ElementRead(Expression target, Expression index, ValueType type, SourceSpan span) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.element(this);
        }
    }

    /** What is known of a caught exception. */
    enum CaughtPart {
        /** {@code e.getMessage()}. */
        MESSAGE,
        /** {@code e.getClass().getName()}: the name of the error. */
        CLASS_NAME
    }

    /** A part of a caught exception. */
    record CaughtRead(Variable exception, CaughtPart part, SourceSpan span) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.STRING;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.caught(this);
        }
    }

    /** {@code !operand}. */
    record Not(Expression operand, SourceSpan span) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** {@code -operand}. */
    record Negate(Expression operand, SourceSpan span) implements Expression {
        @Override
        public ValueType type() {
            return operand.type();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.negate(this);
        }
    }

    /** An operator with two operands. */
    record Binary(Operator operator, Expression left, Expression right, ValueType type, SourceSpan span)
            implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.binary(this);
        }
    }

    /** {@code condition ? then : otherwise}. */
    record Conditional(Expression condition, Expression then, Expression otherwise, ValueType type, SourceSpan span)
            implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.conditional(this);
        }
    }

    /**
     * {@code new R(arguments)}.
     *
     * @param jsonNames the members' names in JSON; the one that tells the class comes first, when there is one
     * @param omittedNulls the names of members that are left out when they are null
     */
    record NewRecord(
            ValueType.RecordType type,
            List<String> jsonNames,
            Set<String> omittedNulls,
            List<Expression> arguments,
            SourceSpan span)
            implements Expression {
        public NewRecord {
            jsonNames = List.copyOf(jsonNames);
            omittedNulls = Set.copyOf(omittedNulls);
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.newRecord(this);
        }
    }

    /** {@code List.of(elements)}. */
    record NewList(ValueType.ListType type, List<Expression> elements, SourceSpan span) implements Expression {
        public NewList {
            elements = List.copyOf(elements);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.newList(this);
        }
    }

    /**
     * A call of a Java API method that the library knows.
     *
     * @param method the row's key, for example {@code java.util.List.size()}
     * @param arguments the receiver first, when there is one
     */
    record LibraryCall(String method, List<Expression> arguments, ValueType type, SourceSpan span)
            implements Expression {

        /** The row of the method that makes a new identifier. */
        public static final String RANDOM_UUID = "java.util.UUID.randomUUID()";

        /** The row of the method that asks the clock. */
        public static final String NOW = "java.time.Instant.now()";

        /** Whether each call gives another value, so that it runs once and where Java has it, as a step's would. */
        public boolean isFresh() {
            return method.equals(RANDOM_UUID) || method.equals(NOW);
        }

        public LibraryCall {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.library(this);
        }
    }

    /** {@code value instanceof R}: false for null. */
    record TypeTest(Expression value, TypeTag tag, SourceSpan span) implements Expression {
        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.typeTest(this);
        }
    }

    /** {@code (R) value}, which fails unless the value is null or has the tag; the value may be evaluated twice. */
    record Cast(Expression value, TypeTag tag, ValueType type, SourceSpan span) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cast(this);
        }
    }

    /** A value under a type that it is known to have, as a pattern's variable sees it. */
    record Narrowed(Expression value, ValueType type, SourceSpan span) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.narrowed(this);
        }
    }

    /** A value that is also kept in a variable, for what comes after it to read. */
    record Saved(Variable variable, Expression value, SourceSpan span) implements Expression {
        @Override
        public ValueType type() {
            return variable.type();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.saved(this);
        }
    }

    /** A step call. */
    record TaskCall(TaskSignature task, List<Expression> arguments, SourceSpan span) implements Expression {
        public TaskCall {
            arguments = List.copyOf(arguments);
        }

        @Override
        public ValueType type() {
            return task.result();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.task(this);
        }
    }

    /** A call of a helper method. */
    record HelperCall(String key, List<Expression> arguments, ValueType type, SourceSpan span) implements Expression {
        public HelperCall {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.helper(this);
        }
    }

    /**
     * {@code Flow.parallel}.
     *
     * @param branches without parameters
     * @param combiner one parameter for each branch; without it the value is the list of results
     */
    record ParallelCall(List<Lambda> branches, Optional<Lambda> combiner, ValueType type, SourceSpan span)
            implements Expression {
        public ParallelCall {
            branches = List.copyOf(branches);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.parallel(this);
        }
    }

    /**
     * A block that computes a value where it stands, such as the cases of a switch expression that are more than
     * values. A {@link Statement.Return} in it gives the value.
     */
    record BlockValue(Block body, ValueType type, SourceSpan span) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.block(this);
        }
    }

    /**
     * The value of a switch that none of its cases fits, though together they take all values of the type: it fails.
     * Only a value that nobody read into its type comes here.
     *
     * @param type the type of the value that is expected here
     */
    record NoMatch(Expression selector, ValueType type, SourceSpan span) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noMatch(this);
        }
    }

    /**
     * A call of a function for each item of a list, whose results are a list: {@code Flow.map}, and what a stream that
     * calls steps becomes.
     *
     * @param body takes an item
     * @param concurrency how many items at a time; without it as many as the service allows
     */
    record MapCall(
            Expression items, Lambda body, Optional<Expression> concurrency, ValueType.ListType type, SourceSpan span)
            implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mapCall(this);
        }
    }

    /** A value that an expression names, evaluated before the rest; made by rewrites. */
    record Let(Variable variable, Expression value, Expression body, SourceSpan span) implements Expression {
        @Override
        public ValueType type() {
            return body.type();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.let(this);
        }
    }

    /**
     * A lambda or method reference that an operation applies.
     *
     * @param type what it returns
     */
    record Function(Lambda lambda, ValueType type, SourceSpan span) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.function(this);
        }
    }

    /**
     * A stream from its source to the operation that ends it.
     *
     * @param source a list
     * @param parallel whether Java may work on several elements at a time
     */
    record StreamCall(
            Expression source, List<Stage> stages, Terminal terminal, boolean parallel, ValueType type, SourceSpan span)
            implements Expression {
        public StreamCall {
            stages = List.copyOf(stages);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.stream(this);
        }

        /** What is evaluated once, in Java's order. */
        public List<Expression> operands() {
            return Stream.of(
                            Stream.of(source),
                            stages.stream().flatMap(stage -> stage.operand().stream()),
                            terminal.operands().stream())
                    .flatMap(parts -> parts)
                    .toList();
        }

        /** What is applied to elements. */
        public List<Lambda> lambdas() {
            return Stream.concat(
                            stages.stream().flatMap(stage -> stage.lambdas().stream()), terminal.lambdas().stream())
                    .toList();
        }

        /** The same stream of other operands and functions. */
        public StreamCall rewrite(UnaryOperator<Expression> operands, UnaryOperator<Lambda> lambdas) {
            return new StreamCall(
                    operands.apply(source),
                    stages.stream()
                            .map(stage -> stage.rewrite(operands, lambdas))
                            .toList(),
                    terminal.rewrite(operands, lambdas),
                    parallel,
                    type,
                    span);
        }

        /** The same stream with a result of another type. */
        public StreamCall withType(ValueType result) {
            return new StreamCall(source, stages, terminal, parallel, result, span);
        }

        /** The element that the stages pass to the terminal operation. */
        public ValueType element() {
            ValueType element = source.type() instanceof ValueType.ListType list ? list.element() : source.type();
            for (Stage stage : stages) {
                if (stage instanceof Stage.Map map) {
                    element = map.element();
                } else if (stage instanceof Stage.FlatMap flat) {
                    element = flat.element();
                }
            }
            return element;
        }
    }

    /** {@code IntStream.rangeClosed}: the ints from the first to the last, none when that is smaller. */
    record IntRange(Expression first, Expression last, SourceSpan span) implements Expression {
        @Override
        public ValueType type() {
            return new ValueType.ListType(ValueType.INT);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.range(this);
        }
    }

    /** What the service tells of an execution; the same from its beginning to its end. */
    enum ContextMember {
        EXECUTION_ID,
        EXECUTION_NAME,
        START_TIME,
        STATE_MACHINE_ID,
        STATE_MACHINE_NAME
    }

    /** A part of {@code Flow.context()}. */
    record ContextRead(ContextMember member, ValueType type, SourceSpan span) implements Expression {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.context(this);
        }
    }
}

package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.diagnostics.CompilerBug;
import dev.stepwright.compiler.ir.Expression;
import dev.stepwright.compiler.ir.JsonShape;
import dev.stepwright.compiler.ir.Operator;
import dev.stepwright.compiler.ir.Statement;
import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.type.JavaType;
import dev.stepwright.compiler.jsonata.Binding;
import dev.stepwright.compiler.jsonata.ConstantFolding;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Reserved;
import dev.stepwright.compiler.jsonata.Symbol;
import dev.stepwright.compiler.library.Library;
import dev.stepwright.compiler.library.LibraryMethod;
import dev.stepwright.compiler.library.OperandType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Java expression without calls to JSONata with the same value, failing where Java throws. */
final class ExpressionLowering implements Expression.Visitor<Jsonata> {

    private static final JavaType MATCH_EXCEPTION = new JavaType("java.lang", List.of("MatchException"), List.of());

    private final ExternalValues externals;
    private final NullFacts facts;

    ExpressionLowering(ExternalValues externals, NullFacts facts) {
        this.externals = externals;
        this.facts = facts;
    }

    Jsonata lower(Expression expression) {
        return expression.accept(this);
    }

    private Jsonata knowing(NullFacts known, Expression expression) {
        return new ExpressionLowering(externals, known).lower(expression);
    }

    @Override
    public Jsonata literal(Expression.Literal expression) {
        return new Jsonata.Literal(expression.value());
    }

    @Override
    public Jsonata variable(Expression.VariableRead expression) {
        return Slots.read(expression.variable());
    }

    @Override
    public Jsonata field(Expression.FieldRead expression) {
        MemberLowering members = new MemberLowering(this, externals, facts);
        return members.read(expression);
    }

    @Override
    public Jsonata element(Expression.ElementRead expression) {
        return new Jsonata.Element(lower(expression.target()), lower(expression.index()), null);
    }

    @Override
    public Jsonata caught(Expression.CaughtRead expression) {
        CaughtError error = CaughtError.of(expression.exception());
        return new Jsonata.Read(
                switch (expression.part()) {
                    case MESSAGE -> error.message();
                    case CLASS_NAME -> error.name();
                });
    }

    @Override
    public Jsonata not(Expression.Not expression) {
        return Jsonata.call("not", lower(expression.operand()));
    }

    @Override
    public Jsonata negate(Expression.Negate expression) {
        return new Jsonata.Negative(lower(expression.operand()));
    }

    @Override
    public Jsonata binary(Expression.Binary expression) {
        return switch (expression.operator()) {
            case AND, OR -> logic(expression);
            case DIVIDE_INTEGER, REMAINDER_INTEGER, DIVIDE_FLOATING, REMAINDER_FLOATING -> division(expression);
            default ->
                new Jsonata.Operation(
                        symbol(expression.operator()), lower(expression.left()), lower(expression.right()));
        };
    }

    private Jsonata logic(Expression.Binary expression) {
        boolean and = expression.operator() == Operator.AND;
        Jsonata right = knowing(facts.with(expression.left(), and), expression.right());
        return new Jsonata.Operation(and ? Symbol.AND : Symbol.OR, lower(expression.left()), right);
    }

    /** The divisor is tested first; that it went well says what is known in both operands. */
    private Jsonata division(Expression.Binary expression) {
        Jsonata tested = lower(expression.right());
        NullFacts afterTest = Division.isNonZero(tested) ? facts : facts.after(expression.right());
        Jsonata dividend = knowing(afterTest, expression.left());
        Jsonata divisor = knowing(afterTest, expression.right());
        Division division = new Division(
                expression.operator(), "division by zero: " + expression.span().text());
        return division.of(dividend, tested, divisor);
    }

    private static Symbol symbol(Operator operator) {
        return switch (operator) {
            case ADD -> Symbol.ADD;
            case SUBTRACT -> Symbol.SUBTRACT;
            case MULTIPLY -> Symbol.MULTIPLY;
            case DIVIDE_INTEGER, DIVIDE_FLOATING -> Symbol.DIVIDE;
            case REMAINDER_INTEGER, REMAINDER_FLOATING -> Symbol.REMAINDER;
            case CONCATENATE -> Symbol.CONCATENATE;
            case LESS -> Symbol.LESS;
            case LESS_OR_EQUAL -> Symbol.LESS_OR_EQUAL;
            case GREATER -> Symbol.GREATER;
            case GREATER_OR_EQUAL -> Symbol.GREATER_OR_EQUAL;
            case EQUAL -> Symbol.EQUAL;
            case NOT_EQUAL -> Symbol.NOT_EQUAL;
            case AND -> Symbol.AND;
            case OR -> Symbol.OR;
        };
    }

    @Override
    public Jsonata conditional(Expression.Conditional expression) {
        if (isImpossible(expression.otherwise())) {
            return lower(expression.then());
        }
        return new Jsonata.Condition(
                lower(expression.condition()),
                knowing(facts.with(expression.condition(), true), expression.then()),
                knowing(facts.with(expression.condition(), false), expression.otherwise()));
    }

    /** Whether an expression is what a value of the type never comes to. */
    boolean isImpossible(Expression expression) {
        return expression instanceof Expression.NoMatch none
                && facts.excludeNull(none.selector())
                && !externals.mayBeUnread(none.selector());
    }

    @Override
    public Jsonata noMatch(Expression.NoMatch expression) {
        return new Jsonata.Raise(noMatchMessage(expression));
    }

    private static String noMatchMessage(Expression.NoMatch expression) {
        return expression.selector().span().text().strip() + " is none of the cases";
    }

    /** What Java throws there, for a statement in its place. */
    static Statement.Throw thrown(Expression.NoMatch expression) {
        Expression message = new Expression.Literal(noMatchMessage(expression), ValueType.STRING, expression.span());
        return new Statement.Throw(MATCH_EXCEPTION, Optional.of(message), expression.span());
    }

    @Override
    public Jsonata block(Expression.BlockValue expression) {
        throw leftOver(expression);
    }

    @Override
    public Jsonata newRecord(Expression.NewRecord expression) {
        Map<String, Jsonata> members = new LinkedHashMap<>();
        for (int i = 0; i < expression.jsonNames().size(); i++) {
            String name = expression.jsonNames().get(i);
            Expression value = expression.arguments().get(i);
            boolean omitted = expression.omittedNulls().contains(name) && !facts.excludeNull(value);
            members.put(name, omitted ? new AbsentOrNull(this, facts).omittable(value) : lower(value));
        }
        return new Jsonata.ObjectOf(members);
    }

    /** {@code List.of} throws on a null element (its API documentation), so each is asked for. */
    @Override
    public Jsonata newList(Expression.NewList expression) {
        boolean nested = JsonShape.of(expression.type().element()) == JsonShape.ARRAY;
        return new Jsonata.ArrayOf(
                expression.elements().stream().map(this::required).toList(), nested);
    }

    @Override
    public Jsonata library(Expression.LibraryCall expression) {
        LibraryMethod method = Library.find(expression.method())
                .orElseThrow(() -> new CompilerBug("no row for " + expression.method(), expression.span()));
        List<Jsonata> operands = new ArrayList<>();
        for (int i = 0; i < expression.arguments().size(); i++) {
            operands.add(operand(method, i, expression.arguments().get(i)));
        }
        return OperandEvaluation.of(method.translation(), operands);
    }

    private Jsonata operand(LibraryMethod method, int index, Expression argument) {
        Jsonata value = method.failsOnNull(index) ? required(argument) : lower(argument);
        return method.operands().get(index) == OperandType.APPENDED
                ? Elements.alone(value, JsonShape.of(argument.type()) == JsonShape.ARRAY, facts.excludeNull(argument))
                : value;
    }

    @Override
    public Jsonata typeTest(Expression.TypeTest expression) {
        return new AbsentOrNull(this, facts).test(expression.value(), expression.tag());
    }

    @Override
    public Jsonata cast(Expression.Cast expression) {
        return new AbsentOrNull(this, facts).cast(expression);
    }

    @Override
    public Jsonata narrowed(Expression.Narrowed expression) {
        return lower(expression.value());
    }

    @Override
    public Jsonata saved(Expression.Saved expression) {
        throw leftOver(expression);
    }

    /** The value of an expression, failing when it is null. */
    Jsonata required(Expression expression) {
        return facts.excludeNull(expression)
                ? lower(expression)
                : new MemberLowering(this, externals, facts).required(expression);
    }

    @Override
    public Jsonata task(Expression.TaskCall expression) {
        throw leftOver(expression);
    }

    @Override
    public Jsonata helper(Expression.HelperCall expression) {
        throw leftOver(expression);
    }

    @Override
    public Jsonata parallel(Expression.ParallelCall expression) {
        throw leftOver(expression);
    }

    @Override
    public Jsonata mapCall(Expression.MapCall expression) {
        throw leftOver(expression);
    }

    @Override
    public Jsonata let(Expression.Let expression) {
        NullFacts inside = facts.assigned(expression.variable(), expression.value());
        return Binding.of(
                Slots.of(expression.variable()), lower(expression.value()), knowing(inside, expression.body()));
    }

    @Override
    public Jsonata function(Expression.Function expression) {
        return new LambdaLowering(externals, facts).function(expression.lambda());
    }

    @Override
    public Jsonata stream(Expression.StreamCall expression) {
        return new StreamLowering(new LambdaLowering(externals, facts)).lower(expression);
    }

    @Override
    public Jsonata range(Expression.IntRange expression) {
        return new Jsonata.Range(lower(expression.first()), ConstantFolding.fold(lower(expression.last())));
    }

    @Override
    public Jsonata context(Expression.ContextRead expression) {
        return new Jsonata.State(
                switch (expression.member()) {
                    case EXECUTION_ID -> Reserved.EXECUTION_ID;
                    case EXECUTION_NAME -> Reserved.EXECUTION_NAME;
                    case START_TIME -> Reserved.EXECUTION_START;
                    case STATE_MACHINE_ID -> Reserved.STATE_MACHINE_ID;
                    case STATE_MACHINE_NAME -> Reserved.STATE_MACHINE_NAME;
                });
    }

    private static CompilerBug leftOver(Expression expression) {
        return new CompilerBug("a call is left inside an expression", expression.span());
    }
}

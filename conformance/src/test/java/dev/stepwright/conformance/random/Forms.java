package dev.stepwright.conformance.random;

import dev.stepwright.conformance.random.expression.Boxed;
import dev.stepwright.conformance.random.expression.Branches;
import dev.stepwright.conformance.random.expression.CaughtMessage;
import dev.stepwright.conformance.random.expression.Concatenation;
import dev.stepwright.conformance.random.expression.Conditional;
import dev.stepwright.conformance.random.expression.DoubleArithmetic;
import dev.stepwright.conformance.random.expression.EnumName;
import dev.stepwright.conformance.random.expression.Equality;
import dev.stepwright.conformance.random.expression.GuardedRead;
import dev.stepwright.conformance.random.expression.HelperCall;
import dev.stepwright.conformance.random.expression.Identity;
import dev.stepwright.conformance.random.expression.IntArithmetic;
import dev.stepwright.conformance.random.expression.IsEmpty;
import dev.stepwright.conformance.random.expression.Junction;
import dev.stepwright.conformance.random.expression.LibraryCall;
import dev.stepwright.conformance.random.expression.ListElement;
import dev.stepwright.conformance.random.expression.ListOf;
import dev.stepwright.conformance.random.expression.ListOfBranches;
import dev.stepwright.conformance.random.expression.ListSize;
import dev.stepwright.conformance.random.expression.Literal;
import dev.stepwright.conformance.random.expression.MemberRead;
import dev.stepwright.conformance.random.expression.Negation;
import dev.stepwright.conformance.random.expression.NewRecord;
import dev.stepwright.conformance.random.expression.NullTest;
import dev.stepwright.conformance.random.expression.Ordering;
import dev.stepwright.conformance.random.expression.StepCall;
import dev.stepwright.conformance.random.expression.Unboxed;
import dev.stepwright.conformance.random.expression.VariableRead;
import dev.stepwright.conformance.random.expression.VariableTest;
import dev.stepwright.conformance.random.expression.Widened;
import dev.stepwright.conformance.random.statement.Assignment;
import dev.stepwright.conformance.random.statement.CallStatement;
import dev.stepwright.conformance.random.statement.CompoundAssignment;
import dev.stepwright.conformance.random.statement.Declaration;
import dev.stepwright.conformance.random.statement.Fetch;
import dev.stepwright.conformance.random.statement.ForEach;
import dev.stepwright.conformance.random.statement.If;
import dev.stepwright.conformance.random.statement.LateAssignment;
import dev.stepwright.conformance.random.statement.Rethrow;
import dev.stepwright.conformance.random.statement.Return;
import dev.stepwright.conformance.random.statement.Sleep;
import dev.stepwright.conformance.random.statement.Throw;
import dev.stepwright.conformance.random.statement.Try;
import dev.stepwright.conformance.random.statement.While;
import java.util.List;

/** Every form that random programs are made of. */
final class Forms {

    static final List<ExpressionForm> EXPRESSIONS = List.of(
            new Literal(),
            new VariableRead(),
            new VariableTest(),
            new StepCall(),
            new HelperCall(),
            new MemberRead(),
            new NewRecord(),
            new ListOf(),
            new ListElement(),
            new ListSize(),
            new IsEmpty(),
            new IntArithmetic(),
            new DoubleArithmetic(),
            new Widened(),
            new Boxed(),
            new Unboxed(),
            new Negation(),
            new Ordering(),
            new Identity(),
            new NullTest(),
            new GuardedRead(),
            new Junction(),
            new Conditional(),
            new Concatenation(),
            new Equality(),
            new EnumName(),
            new LibraryCall(),
            new CaughtMessage(),
            new Branches(),
            new ListOfBranches());

    static final List<StatementForm> STATEMENTS = List.of(
            new Declaration(),
            new Fetch(),
            new LateAssignment(),
            new Assignment(),
            new CompoundAssignment(),
            new CallStatement(),
            new If(),
            new While(),
            new ForEach(),
            new Return(),
            new Throw(),
            new Try(),
            new Rethrow(),
            new Sleep());

    private Forms() {}
}

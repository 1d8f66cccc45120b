package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.graph.Assignments;
import dev.stepwright.compiler.ir.ErrorMatch;
import dev.stepwright.compiler.ir.Variable;
import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Reserved;
import dev.stepwright.compiler.jsonata.Slot;
import dev.stepwright.compiler.jsonata.Symbol;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The variables that keep a caught exception: its message, and the name and the cause that it fails with when it is
 * thrown again. Those that nobody reads go away.
 */
record CaughtError(Slot message, Slot name, Slot cause) {

    private static final Jsonata NAME = new Jsonata.Member(new Jsonata.State(Reserved.ERROR_OUTPUT), "Error", null);
    private static final Jsonata CAUSE = new Jsonata.Member(new Jsonata.State(Reserved.ERROR_OUTPUT), "Cause", null);

    static CaughtError of(Variable exception) {
        return new CaughtError(
                Slots.of(exception),
                new Slot(exception.id(), Slot.Part.ERROR, exception.name() + "_error"),
                new Slot(exception.id(), Slot.Part.CAUSE, exception.name() + "_cause"));
    }

    /** What a catcher for these errors assigns. */
    Assignments caughtBy(ErrorMatch errors) {
        boolean onlyOne = errors.names().size() == 1;
        Jsonata error = onlyOne ? Jsonata.text(errors.names().get(0)) : NAME;
        Jsonata given = new Jsonata.Operation(Symbol.EQUAL, Jsonata.call("type", CAUSE), Jsonata.text("string"));
        return assigned(
                CaughtMessage.ofErrorOutput(), error, new Jsonata.Condition(given, CAUSE, causeWithoutMessage(error)));
    }

    /** What a transition assigns where the workflow throws a new exception. */
    Assignments thrown(String exception, Jsonata message, boolean present) {
        Jsonata error = Jsonata.text(exception);
        return assigned(message, error, present ? message : causeOf(message, causeWithoutMessage(error)));
    }

    /** What a transition assigns where an expression would fail. */
    Assignments failed(String reason) {
        return assigned(Jsonata.text(reason), Jsonata.text("States.QueryEvaluationError"), Jsonata.text(reason));
    }

    /** What a transition assigns where another caught exception is thrown again. */
    Assignments sameAs(CaughtError other) {
        return assigned(new Jsonata.Read(other.message), new Jsonata.Read(other.name), new Jsonata.Read(other.cause));
    }

    private Assignments assigned(Jsonata ofMessage, Jsonata ofName, Jsonata ofCause) {
        Map<Slot, Jsonata> values = new LinkedHashMap<>();
        values.put(message, ofMessage);
        values.put(name, ofName);
        values.put(cause, ofCause);
        return new Assignments(values);
    }

    /** A cause must be a text; this one stands for a message of null. */
    static Jsonata causeOf(Jsonata message, Jsonata withoutMessage) {
        return new Jsonata.Condition(
                new Jsonata.Operation(Symbol.EQUAL, message, Jsonata.NULL), withoutMessage, message);
    }

    /** What {@link CaughtMessage} reads as no message: a function's error without one. */
    static Jsonata causeWithoutMessage(Jsonata error) {
        if (error instanceof Jsonata.Literal name) {
            return Jsonata.text("{\"errorType\":\"" + name.value() + "\"}");
        }
        Jsonata start = new Jsonata.Operation(Symbol.CONCATENATE, Jsonata.text("{\"errorType\":\""), error);
        return new Jsonata.Operation(Symbol.CONCATENATE, start, Jsonata.text("\"}"));
    }
}

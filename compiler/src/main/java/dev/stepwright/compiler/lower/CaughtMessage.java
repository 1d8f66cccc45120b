package dev.stepwright.compiler.lower;

import dev.stepwright.compiler.jsonata.Jsonata;
import dev.stepwright.compiler.jsonata.Reserved;
import dev.stepwright.compiler.jsonata.Symbol;

/**
 * The message of the exception behind a caught error.
 *
 * <p>For a function's exception the cause is a JSON text with the member {@code errorMessage}; for a Fail state it is
 * the message itself; a timeout and an exception without a message have none. The service cuts a cause at 32,768
 * characters, and such a text is no longer JSON: then the message is the text as it is.
 */
final class CaughtMessage {

    private static final int CAUSE_LIMIT = 32_768;

    private CaughtMessage() {}

    static Jsonata ofErrorOutput() {
        Jsonata cause = new Jsonata.Member(new Jsonata.State(Reserved.ERROR_OUTPUT), "Cause", null);
        Jsonata present = new Jsonata.Operation(Symbol.EQUAL, Jsonata.call("type", cause), Jsonata.text("string"));
        return new Jsonata.Condition(
                present, new Jsonata.Condition(isFunctionError(cause), parsed(cause), cause), Jsonata.NULL);
    }

    private static Jsonata isFunctionError(Jsonata cause) {
        return new Jsonata.Operation(
                Symbol.AND,
                Jsonata.call("contains", cause, new Jsonata.Pattern("^\\{\"error(Message|Type)\":")),
                new Jsonata.Operation(Symbol.LESS, Jsonata.call("length", cause), Jsonata.number(CAUSE_LIMIT)));
    }

    /** Lambda's runtime for Java writes the class name where an exception has no message. */
    private static Jsonata parsed(Jsonata cause) {
        Jsonata thrown = new Jsonata.Local("thrown");
        Jsonata message = new Jsonata.Member(thrown, "errorMessage", null);
        Jsonata type = new Jsonata.Member(thrown, "errorType", null);
        Jsonata present = new Jsonata.Condition(Jsonata.call("exists", message), message, Jsonata.NULL);
        return new Jsonata.Sequence(
                "thrown",
                Jsonata.call("parse", cause),
                new Jsonata.Condition(new Jsonata.Operation(Symbol.EQUAL, message, type), Jsonata.NULL, present));
    }
}

package dev.stepwright.engine.path;

import static dev.stepwright.engine.path.query.PathFailure.RUNTIME;

import dev.stepwright.engine.json.JsonNull;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.path.query.MissingValueException;
import dev.stepwright.engine.path.query.MissingValueException.Reason;
import dev.stepwright.engine.path.query.Path;
import dev.stepwright.engine.path.query.PathBindings;
import dev.stepwright.engine.path.query.PathFailure;

/** What the service makes of a path that finds nothing, which depends on where the path stands. */
final class Misses {

    private Misses() {}

    /** In a field of its own, such as {@code InputPath}. */
    static Object inPath(Path path, PathBindings bindings) {
        try {
            return path.read(bindings);
        } catch (MissingValueException e) {
            throw general(path, e);
        }
    }

    /** In {@code "name.$"}, where an array that is too short has null at its end. */
    static Object inField(Path path, String field, PathBindings bindings) {
        try {
            return path.read(bindings);
        } catch (MissingValueException e) {
            if (e.reason() == Reason.PAST_THE_END) {
                return JsonNull.VALUE;
            }
            if (e.reason() != Reason.NO_SUCH_MEMBER) {
                throw general(path, e);
            }
            throw new PathFailure(
                    RUNTIME,
                    "The JSONPath '" + path.text() + "' specified for the field '" + field
                            + "' could not be found in the input '" + JsonText.write(e.document()) + "'");
        }
    }

    /** As an argument; the input is shown even if the path is applied to something else. */
    static Object inArgument(Path path, PathBindings bindings) {
        try {
            return path.read(bindings);
        } catch (MissingValueException e) {
            if (e.reason() == Reason.NO_ARRAY || e.reason() == Reason.NULL_DOCUMENT) {
                throw new PathFailure(RUNTIME, String.valueOf(e.getMessage()));
            }
            throw new PathFailure(
                    RUNTIME,
                    "The JsonPath argument for the field '" + path.text() + "' could not be found in the input '"
                            + JsonText.write(bindings.input()) + "'");
        }
    }

    private static PathFailure general(Path path, MissingValueException e) {
        String message = String.valueOf(e.getMessage());
        return new PathFailure(
                RUNTIME,
                e.reason() == Reason.NULL_DOCUMENT ? message : "Invalid path '" + path.text() + "' : " + message);
    }
}

package dev.stepwright.engine.run;

import dev.stepwright.engine.path.ReferencePath;

/** Where a {@code ResultPath} puts a result. */
@FunctionalInterface
public interface ResultPlace {

    /** In place of the input: that of {@code $}, and of an absent path. */
    ResultPlace WHOLE = (input, result) -> result;

    /** Nowhere: that of a path which is null. */
    ResultPlace NOWHERE = (input, result) -> input;

    /** @throws dev.stepwright.engine.path.query.PathFailure when the input has no such place */
    Object put(Object input, Object result);

    static ResultPlace at(ReferencePath path) {
        return path::put;
    }
}

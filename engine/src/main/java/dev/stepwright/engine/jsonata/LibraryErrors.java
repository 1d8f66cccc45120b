package dev.stepwright.engine.jsonata;

import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import dev.stepwright.engine.jsonata.function.Signatures;
import org.jspecify.annotations.Nullable;

/** The library's errors as those of the reference. */
final class LibraryErrors {

    private LibraryErrors() {}

    /**
     * The library does not notice that only the dollar sign is missing before the function that is applied partially.
     */
    static EvaluationException translate(String code, String message, @Nullable Object token) {
        if (code.equals("T1008") && Signatures.names().contains(String.valueOf(token))) {
            return new EvaluationException(
                    "T1007", "Attempted to partially apply a non-function. Did you mean $" + token + "?");
        }
        return new EvaluationException(code, message);
    }
}

package dev.stepwright.engine.journal;

import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A call broke, which is a defect of whoever was called; it prints as what it broke with. */
final class NoAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoAnswerException(String description) {
        super(description, null, false, false);
    }

    static String describe(@Nullable Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        return String.valueOf(cause);
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}

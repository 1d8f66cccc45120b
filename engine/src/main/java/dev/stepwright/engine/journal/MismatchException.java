package dev.stepwright.engine.journal;

/** An execution that is repeated does not do what it did before. */
public final class MismatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MismatchException(String what) {
        super("The execution cannot go on: what it did before the restart cannot be repeated, " + what
                + ". Most likely another version of Stepwright recorded it.");
    }
}

package dev.stepwright.compiler.diagnostics;

import dev.stepwright.compiler.source.SourceSpan;

/** A mistake of the compiler, not of the author. */
public final class CompilerBug extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param found what was wrong, without a full stop */
    public CompilerBug(String found, SourceSpan span) {
        this(span + ": " + found);
    }

    public CompilerBug(String found, SourceSpan span, Throwable cause) {
        this(span + ": " + found);
        initCause(cause);
    }

    /** For a mistake that no place in the sources explains. */
    public CompilerBug(String found) {
        super(found + ". This is a bug in Stepwright's compiler, not in your code."
                + " Report it with this message and the code it points at.");
    }
}

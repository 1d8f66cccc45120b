package dev.stepwright.compiler.diagnostics;

import dev.stepwright.compiler.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** A mistake of the compiler, not of the author. */
public final class CompilerBug extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param found what was wrong, without a full stop */
    public CompilerBug(String found, SourceSpan span) {
        this(found, span, null);
    }

    public CompilerBug(String found, SourceSpan span, @Nullable Throwable cause) {
        this(span + ": " + found, cause);
    }

    /** For a mistake that no place in the sources explains. */
    public CompilerBug(String found, @Nullable Throwable cause) {
        super(
                found + ". This is a bug in Stepwright's compiler, not in your code."
                        + " Report it with this message and the code it points at.",
                cause);
    }
}

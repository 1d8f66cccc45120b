package dev.stepwright.compiler.frontend.code;

/**
 * Gives up one statement or declaration after its diagnostic was reported; whoever reads the next one catches it.
 *
 * <p>It also gives up, without a diagnostic, what depends on code that was refused before or that javac refused.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal() {
        super("refused", null, false, false);
    }
}

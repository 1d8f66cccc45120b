package dev.stepwright.compiler.jsonata;

/** The form in which an expression stands in a definition: what JSONata would evaluate differently is written out. */
public final class Evaluated {

    private Evaluated() {}

    /** @param expression the whole of a field */
    public static Jsonata form(Jsonata expression) {
        return BalancedChains.in(TailReads.bound(ExplicitFailures.inField(expression)));
    }
}

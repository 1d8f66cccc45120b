package dev.stepwright.conformance.random;

/**
 * A program that does not do in three ways the same.
 *
 * @param kind what disagreements of the same origin have in common
 * @param details what each way did
 */
record Disagreement(Program program, Case example, String kind, String details) {

    private static final String CRASH = "crash ";

    /** A program that the compiler fails on; it has no run. */
    static Disagreement ofCrash(Refused crash, Case example) {
        String kind = CRASH
                + crash.kind()
                + crash.message().replaceAll("'[^']*'|/\\S*|\\d+", "").replaceAll(",.*", "");
        return new Disagreement(crash.program(), example, kind, crash.message());
    }

    boolean isCrash() {
        return kind.startsWith(CRASH);
    }
}

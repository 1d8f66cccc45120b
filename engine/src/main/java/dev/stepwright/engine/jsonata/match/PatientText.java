package dev.stepwright.engine.jsonata.match;

import dev.stepwright.engine.jsonata.evaluation.Limits;
import java.time.Duration;

/**
 * A text that a regular expression may look at for as long as an evaluation may take; Java's regular expressions cannot
 * be stopped otherwise, and some look at the same characters over and over.
 */
final class PatientText implements CharSequence {

    private static final long PATIENCE_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int LOOKS_BETWEEN_CLOCK_READINGS = 1 << 12;

    private final String text;
    private final long start = System.nanoTime();
    private int looks;

    PatientText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        looks++;
        if (looks % LOOKS_BETWEEN_CLOCK_READINGS == 0 && System.nanoTime() - start > PATIENCE_NANOS) {
            throw Limits.timeout();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.substring(from, to);
    }

    @Override
    public String toString() {
        return text;
    }
}

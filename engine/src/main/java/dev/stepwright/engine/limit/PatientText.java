package dev.stepwright.engine.limit;

/**
 * A text in which a regular expression may look for as long as the evaluation may take; Java's regular expressions
 * cannot be stopped otherwise, and some look at the same characters over and over.
 */
public final class PatientText implements CharSequence {

    private static final int LOOKS_BETWEEN_CLOCK_READINGS = 1 << 12;

    private final String text;
    private final Deadline deadline = Deadline.current();
    private int looks;

    public PatientText(String text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        looks++;
        if (looks % LOOKS_BETWEEN_CLOCK_READINGS == 0) {
            deadline.keep();
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

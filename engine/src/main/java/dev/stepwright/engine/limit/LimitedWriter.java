package dev.stepwright.engine.limit;

import java.io.Writer;

/** Collects a text that must not become longer than the service allows. */
public final class LimitedWriter extends Writer {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] characters, int start, int length) {
        text.append(characters, start, length);
        Sizes.checkText(text.length());
    }

    @Override
    public void write(String part, int start, int length) {
        text.append(part, start, start + length);
        Sizes.checkText(text.length());
    }

    @Override
    public void flush() {
        // The text is all there is.
    }

    @Override
    public void close() {
        // The text can be asked for all the same.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

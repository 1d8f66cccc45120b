package dev.stepwright.compiler.source;

/**
 * A stretch of a source file.
 *
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record SourceSpan(SourceFile file, int start, int end) {

    /** Where the stretch begins. */
    public Position position() {
        return file.position(start);
    }

    /** What the author wrote there. */
    public String text() {
        return file.text().substring(start, Math.min(end, file.text().length()));
    }

    @Override
    public String toString() {
        return file + ":" + position().line() + ":" + position().column();
    }
}

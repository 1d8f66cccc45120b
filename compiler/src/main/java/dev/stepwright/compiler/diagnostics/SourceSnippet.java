package dev.stepwright.compiler.diagnostics;

import dev.stepwright.compiler.source.Position;
import dev.stepwright.compiler.source.SourceSpan;

/**
 * The line on which a span begins, and carets under the span.
 *
 * @param line as the author wrote it
 * @param marks blanks and carets that stand under the span in a monospaced font
 */
public record SourceSnippet(String line, String marks) {

    /** A span over several lines is marked to the end of its first line. */
    public static SourceSnippet of(SourceSpan span) {
        Position position = span.position();
        String line = span.file().line(position.line());
        int start = Math.min(position.column() - 1, line.length());
        int end =
                Math.min(start + span.end() - span.start(), line.stripTrailing().length());
        String padding = padding(line.substring(0, start));
        int carets = width(line.substring(start, Math.max(start, end)));
        return new SourceSnippet(line, padding + "^".repeat(Math.max(1, carets)));
    }

    /** A tab stays a tab, so that the marks line up whatever the tab width. */
    private static String padding(String before) {
        StringBuilder padding = new StringBuilder();
        before.codePoints().forEach(point -> padding.append(point == '\t' ? "\t" : " ".repeat(columns(point))));
        return padding.toString();
    }

    private static int width(String text) {
        return text.codePoints()
                .map(point -> point == '\t' ? 1 : columns(point))
                .sum();
    }

    /** How many terminal columns a character takes (Unicode Standard Annex 11, East Asian Width). */
    private static int columns(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        return within(point, 0x1100, 0x115F)
                || within(point, 0x2E80, 0x303E)
                || within(point, 0x3041, 0xA4CF)
                || within(point, 0xAC00, 0xD7A3)
                || within(point, 0xF900, 0xFAFF)
                || within(point, 0xFE30, 0xFE6F)
                || within(point, 0xFF00, 0xFF60)
                || within(point, 0xFFE0, 0xFFE6)
                || within(point, 0x1F300, 0x1F64F)
                || within(point, 0x1F900, 0x1F9FF)
                || within(point, 0x20000, 0x3FFFD);
    }

    private static boolean within(int point, int first, int last) {
        return first <= point && point <= last;
    }
}

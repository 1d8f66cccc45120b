package dev.stepwright.compiler.source;

import java.util.List;

/**
 * A Java source file as it was read.
 *
 * @param path the path as the author knows it, with the separators of this system
 * @param name the path below its source root with {@code /} as separator, the same on every machine
 * @param text the whole text
 */
public record SourceFile(String path, String name, String text) {

    /** The position of a character offset; an offset past the end stands for the end. */
    public Position position(int offset) {
        int end = Math.min(offset, text.length());
        int line = 1;
        int lineStart = 0;
        for (int newline = text.indexOf('\n'); newline >= 0 && newline < end; newline = text.indexOf('\n', lineStart)) {
            line++;
            lineStart = newline + 1;
        }
        return new Position(line, end - lineStart + 1);
    }

    /** The text of a line, without its line end; lines count from 1. */
    public String line(int number) {
        List<String> lines = text.lines().toList();
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    @Override
    public String toString() {
        return path;
    }
}

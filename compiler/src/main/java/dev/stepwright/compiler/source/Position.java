package dev.stepwright.compiler.source;

/**
 * A place in a file.
 *
 * @param line counts from 1
 * @param column counts from 1, in UTF-16 units as javac counts
 */
public record Position(int line, int column) {}

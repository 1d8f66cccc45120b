package dev.stepwright.compiler;

/**
 * A file to write.
 *
 * @param path below the output folder, with {@code /} as separator
 * @param content the whole text; lines end in {@code \n}
 */
public record GeneratedFile(String path, String content) {}

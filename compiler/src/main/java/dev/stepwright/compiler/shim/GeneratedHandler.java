package dev.stepwright.compiler.shim;

/**
 * A Lambda handler's source.
 *
 * @param className the binary name of the handler's class
 * @param path the file below a source root, with {@code /} as separator
 */
public record GeneratedHandler(String className, String path, String source) {}

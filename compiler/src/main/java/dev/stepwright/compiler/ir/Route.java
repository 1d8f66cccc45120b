package dev.stepwright.compiler.ir;

/**
 * An HTTP API route.
 *
 * @param method in capitals, or {@code ANY}
 * @param path begins with {@code /}
 */
public record Route(String method, String path) {}

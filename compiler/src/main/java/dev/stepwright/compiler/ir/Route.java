package dev.stepwright.compiler.ir;

import dev.stepwright.compiler.source.SourceSpan;

/**
 * An HTTP API route.
 *
 * @param method in capitals, or {@code ANY}
 * @param path begins with {@code /}
 */
public record Route(String method, String path, SourceSpan span) {}

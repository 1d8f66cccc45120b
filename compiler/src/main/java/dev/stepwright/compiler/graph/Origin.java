package dev.stepwright.compiler.graph;

import dev.stepwright.compiler.source.SourceSpan;

/**
 * Where a state comes from.
 *
 * @param label what to call it, before it is made unique
 * @param guard the innermost enclosing {@code try} that catches every exception; 0 for none
 */
public record Origin(String label, SourceSpan span, int guard) {

    public static final int UNGUARDED = 0;
}

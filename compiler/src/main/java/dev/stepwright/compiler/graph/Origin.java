package dev.stepwright.compiler.graph;

import dev.stepwright.compiler.source.SourceFile;
import dev.stepwright.compiler.source.SourceSpan;

/**
 * Where a state comes from.
 *
 * @param label what to call it, before it is made unique
 * @param guard the innermost enclosing {@code try} that catches every exception; 0 for none
 */
public record Origin(String label, SourceSpan span, int guard) {

    public static final int UNGUARDED = 0;

    private static final SourceSpan NO_PLACE = new SourceSpan(new SourceFile("", "", ""), 0, 0);

    /** For a state that nothing the author wrote stands for, like the end of a void method. */
    public static Origin none(String label) {
        return new Origin(label, NO_PLACE, UNGUARDED);
    }
}

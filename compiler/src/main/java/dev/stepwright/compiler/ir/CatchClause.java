package dev.stepwright.compiler.ir;

import dev.stepwright.compiler.source.SourceSpan;

/** One {@code catch}; the variable has type {@link ValueType.Caught}. */
public record CatchClause(ErrorMatch errors, Variable exception, Block body, SourceSpan span) {}

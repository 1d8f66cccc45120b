package dev.stepwright.compiler.ir;

import dev.stepwright.compiler.source.SourceSpan;
import java.util.Optional;

/**
 * When EventBridge Scheduler starts a workflow.
 *
 * @param expression for example {@code rate(1 hour)}
 * @param input JSON text; an empty object when absent
 * @param timezone UTC when absent
 */
public record Schedule(String expression, Optional<String> input, Optional<String> timezone, SourceSpan span) {}

package dev.stepwright.engine.jsonata.evaluation;

import java.util.Map;
import java.util.Optional;

/**
 * One evaluation of an expression, with what it read.
 *
 * @param source the text between <code>{% %}</code>
 * @param variables the workflow variables that it reads, as far as they are assigned
 * @param states the members of {@code $states} that it reads, and perhaps more
 * @param value empty when it failed, or gave nothing
 */
public record Evaluation(
        String source, Map<String, Object> variables, Optional<Object> states, Optional<Object> value) {}

package dev.stepwright.engine.path.query;

import com.jayway.jsonpath.Predicate.PredicateContext;
import com.jayway.jsonpath.internal.filter.Evaluator;
import com.jayway.jsonpath.internal.filter.EvaluatorFactory;
import com.jayway.jsonpath.internal.filter.RelationalOperator;
import com.jayway.jsonpath.internal.filter.ValueNode;
import com.jayway.jsonpath.internal.filter.ValueNodes.PatternNode;
import dev.stepwright.engine.limit.PatientText;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * {@code =~} in a filter, as the library has it but for its patience. The library offers no place for another, so this
 * one takes the place in its table; outside of an evaluation of ours it does not differ.
 */
final class RegexFilter implements Evaluator {

    private final Evaluator original;

    private RegexFilter(Evaluator original) {
        this.original = original;
    }

    @SuppressWarnings("unchecked") // The library's table has these types.
    static void install() {
        Map<RelationalOperator, Evaluator> evaluators =
                (Map<RelationalOperator, Evaluator>) read(EvaluatorFactory.class, "evaluators", EvaluatorFactory.class);
        evaluators.compute(
                RelationalOperator.REGEX,
                (operator, known) -> known instanceof RegexFilter ? known : new RegexFilter(known));
    }

    @Override
    public boolean evaluate(ValueNode left, ValueNode right, PredicateContext context) {
        if (left.isPatternNode() == right.isPatternNode()) {
            return original.evaluate(left, right, context);
        }
        ValueNode pattern = left.isPatternNode() ? left : right;
        ValueNode value = left.isPatternNode() ? right : left;
        if (value.isValueListNode()) {
            return matchesAny(pattern, value, context);
        }
        if (value.isJsonNode() && value.asJsonNode().isArray(context)) {
            return matchesAny(pattern, value.asJsonNode().asValueListNode(context), context);
        }
        return value.isStringNode()
                ? matches(pattern.asPatternNode(), value.asStringNode().getString())
                : original.evaluate(left, right, context);
    }

    private boolean matchesAny(ValueNode pattern, ValueNode values, PredicateContext context) {
        for (ValueNode value : values.asValueListNode()) {
            if (evaluate(value, pattern, context)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(PatternNode pattern, String text) {
        Pattern compiled = (Pattern) read(PatternNode.class, "compiledPattern", pattern);
        return compiled.matcher(new PatientText(text)).matches();
    }

    private static Object read(Class<?> type, String name, Object owner) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the JSONPath library has other filters than expected", e);
        }
    }
}

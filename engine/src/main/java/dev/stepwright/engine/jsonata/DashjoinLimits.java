package dev.stepwright.engine.jsonata;

import com.dashjoin.jsonata.Jsonata.EntryCallback;
import com.dashjoin.jsonata.Jsonata.ExitCallback;
import com.dashjoin.jsonata.Jsonata.Frame;
import com.dashjoin.jsonata.Parser.Symbol;
import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import dev.stepwright.engine.jsonata.evaluation.Limits;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Has the library count its steps, before and after each node of the expression.
 *
 * @param makers the nodes whose arrays, objects and texts are new ones
 */
record DashjoinLimits(Limits limits, Set<Object> makers) implements EntryCallback, ExitCallback {

    @Override
    public void callback(Symbol node, Object input, Frame environment) {
        try {
            limits.enter();
        } catch (EvaluationException e) {
            throw new DashjoinFunction.Carrier(e);
        }
    }

    @Override
    public void callback(Symbol node, Object input, Frame environment, @Nullable Object result) {
        try {
            limits.exit(result);
            if ((result instanceof Collection || result instanceof Map || result instanceof String)
                    && makers.contains(node)) {
                limits.made(result);
            }
        } catch (EvaluationException e) {
            throw new DashjoinFunction.Carrier(e);
        }
    }
}

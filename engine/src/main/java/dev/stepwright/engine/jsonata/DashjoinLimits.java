package dev.stepwright.engine.jsonata;

import com.dashjoin.jsonata.Jsonata.EntryCallback;
import com.dashjoin.jsonata.Jsonata.ExitCallback;
import com.dashjoin.jsonata.Jsonata.Frame;
import com.dashjoin.jsonata.Parser.Symbol;
import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import dev.stepwright.engine.jsonata.evaluation.Limits;
import dev.stepwright.engine.limit.LimitException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Has the library count its steps, before and after each node of the expression.
 *
 * @param makers the nodes whose arrays, objects and texts are new ones
 */
record DashjoinLimits(Limits limits, Set<Object> makers) implements EntryCallback, ExitCallback {

    private static final int LONG = 1_000;

    @Override
    public void callback(Symbol node, Object input, Frame environment) {
        try {
            limits.enter();
        } catch (EvaluationException | LimitException e) {
            throw new DashjoinFunction.Carrier(e);
        }
    }

    @Override
    public void callback(Symbol node, Object input, Frame environment, @Nullable Object result) {
        try {
            limits.exit(result);
            if (result != null && (isLong(result) || isCompound(result) && makers.contains(node))) {
                limits.made(result);
            }
        } catch (LimitException e) {
            throw new DashjoinFunction.Carrier(e);
        }
    }

    private static boolean isCompound(Object result) {
        return result instanceof Collection || result instanceof Map || result instanceof String;
    }

    /** A path may repeat one value any number of times; what is a JSON value already was there before. */
    private static boolean isLong(Object result) {
        return result instanceof List<?> array && array.size() >= LONG && !(array instanceof JsonArray);
    }
}

package dev.stepwright.engine.jsonata;

import com.dashjoin.jsonata.Jsonata.EntryCallback;
import com.dashjoin.jsonata.Jsonata.ExitCallback;
import com.dashjoin.jsonata.Jsonata.Frame;
import com.dashjoin.jsonata.Parser.Symbol;
import org.jspecify.annotations.Nullable;

/** Has the library count its steps, before and after each node of the expression. */
record DashjoinLimits(Limits limits) implements EntryCallback, ExitCallback {

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
        } catch (EvaluationException e) {
            throw new DashjoinFunction.Carrier(e);
        }
    }
}

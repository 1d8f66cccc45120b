package dev.stepwright.engine.jsonata;

import com.dashjoin.jsonata.Functions;
import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.JFunction;
import com.dashjoin.jsonata.Utils;
import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import dev.stepwright.engine.jsonata.function.Library;
import dev.stepwright.engine.jsonata.function.NativeFunction;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The library's functions, and its calls of functions. */
final class DashjoinLibrary implements Library {

    private final Map<String, JFunction> found = new ConcurrentHashMap<>();

    @Override
    public NativeFunction builtIn(String name) {
        return (context, arguments) -> function(name).call(context, arguments);
    }

    @Override
    public @Nullable Object call(Object function, List<?> arguments) {
        try {
            return Functions.funcApply(function, arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new EvaluationException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public @Nullable NativeFunction written(Object function) {
        return function instanceof DashjoinFunction written ? written.written() : null;
    }

    @Override
    public Object function(String name, NativeFunction function) {
        return new DashjoinFunction(name, function);
    }

    @Override
    public boolean isSequence(List<?> list) {
        return Utils.isSequence(list);
    }

    @Override
    public List<?> sequence(List<?> items) {
        List<Object> sequence = Utils.createSequence();
        sequence.addAll(items);
        return sequence;
    }

    private JFunction function(String name) {
        return found.computeIfAbsent(name, key ->
                (JFunction) Objects.requireNonNull(Jsonata.jsonata("$" + key).evaluate(null)));
    }
}

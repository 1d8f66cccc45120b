package dev.stepwright.engine.jsonata;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata.JFunction;
import com.dashjoin.jsonata.Jsonata.JFunctionCallable;
import dev.stepwright.engine.json.JsonValues;
import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import dev.stepwright.engine.jsonata.function.NativeFunction;
import dev.stepwright.engine.jsonata.function.Signatures;
import dev.stepwright.engine.limit.Deadline;
import dev.stepwright.engine.limit.LimitException;
import java.lang.reflect.Field;

/** A function written here as the library calls it: in the place of one of its own, or beside them. */
final class DashjoinFunction extends JFunction {

    private final NativeFunction written;
    private final int parameters;

    /** The signature only tells how many arguments to pass; each function checks its arguments itself. */
    @SuppressWarnings("unchecked") // The library's lists are raw.
    DashjoinFunction(String name, NativeFunction function) {
        super(
                (context, arguments) -> {
                    try {
                        Object result = function.apply(context, arguments);
                        Deadline.check();
                        return result;
                    } catch (EvaluationException | LimitException e) {
                        throw new Carrier(e);
                    }
                },
                "<" + "x".repeat(Signatures.arity(name)) + ":x>");
        this.written = function;
        this.parameters = Signatures.parameters(name);
        // The library calls a function by its name when it was applied partially, and keeps the name to itself.
        field(this, "functionName", name);
    }

    /** What the function does. */
    NativeFunction written() {
        return written;
    }

    @Override
    public Object validate(Object arguments, Object context) {
        return arguments;
    }

    /** Asked for when the function is applied partially. */
    @Override
    public int getNumberOfArgs() {
        return parameters;
    }

    /** Corrects a function that the library has made of an expression. */
    static void mend(SyntaxTree node, Object function) {
        if (node.is("partial")) {
            node.leaveOpen(function);
        } else if (node.is("transform") && function instanceof JFunction transformation) {
            keepNulls(transformation);
        }
    }

    /** The copy that a transformation changes has Java's null, which is undefined. */
    private static void keepNulls(JFunction transformation) {
        JFunctionCallable[] original = new JFunctionCallable[1];
        JFunctionCallable mended = (input, arguments) -> JsonValues.thaw(original[0].call(input, arguments));
        original[0] = (JFunctionCallable) field(transformation, "function", mended);
    }

    /** Sets a field that the library keeps to itself. */
    private static Object field(JFunction function, String name, Object value) {
        try {
            Field field = JFunction.class.getDeclaredField(name);
            field.setAccessible(true);
            Object before = field.get(function);
            field.set(function, value);
            return before;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the JSONata library has other functions than expected", e);
        }
    }

    /** Brings an error through the library, which takes other exceptions in a condition for something unexpected. */
    static final class Carrier extends JException {
        private static final long serialVersionUID = 1L;

        private final transient EvaluationException carried;

        Carrier(RuntimeException carried) {
            super(carried, "", -1, null, null);
            this.carried = carried instanceof EvaluationException error
                    ? error
                    : new EvaluationException(String.valueOf(carried.getMessage()));
        }

        EvaluationException carried() {
            return carried;
        }
    }
}

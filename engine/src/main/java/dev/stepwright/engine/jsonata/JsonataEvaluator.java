package dev.stepwright.engine.jsonata;

import com.dashjoin.jsonata.Functions;
import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.Frame;
import com.dashjoin.jsonata.Jsonata.JFunction;
import com.dashjoin.jsonata.Utils;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One compiled expression, and the only class that sees the JSONata library; only its null is known elsewhere.
 *
 * <p>An evaluator may be used by any number of threads at the same time.
 */
public final class JsonataEvaluator {

    private static final String STATES = "states";
    private static final Map<String, SyntaxTree> OPERATOR_CALLS = operatorCalls();
    private static final Map<String, JFunction> FUNCTIONS = functions();

    private final Jsonata compiled;
    private final References references;

    private JsonataEvaluator(Jsonata compiled, References references) {
        this.compiled = compiled;
        this.references = references;
    }

    /** Compiles the text between <code>{% %}</code>. */
    public static JsonataEvaluator compile(String source) throws SyntaxException {
        try {
            Jsonata compiled = Jsonata.jsonata(source);
            compiled.setOutputConvertNulls(false);
            SyntaxTree tree = syntaxTree(compiled);
            References references = References.of(tree);
            tree.forEach(JsonataEvaluator::replaceOperator);
            FUNCTIONS.forEach(compiled::registerFunction);
            compiled.assign("eval", null);
            return new JsonataEvaluator(compiled, references);
        } catch (JException e) {
            throw new SyntaxException(describe(e));
        }
    }

    /** The members that the expression reads of {@code $states}; {@code *} when it reads it as a whole. */
    public Set<String> stateMembers() {
        return references.stateMembers();
    }

    /** The names that only a context document could answer; the service has none. */
    public Set<String> contextReferences() {
        return references.context();
    }

    /**
     * Evaluates the expression.
     *
     * @return null for undefined; else a value that {@link dev.stepwright.engine.json.JsonValues#settle} understands
     * @throws EvaluationException when the expression raises an error or exceeds a limit
     */
    public @Nullable Object evaluate(Bindings bindings) {
        try {
            return compiled.evaluate(null, frame(bindings));
        } catch (JException e) {
            throw new EvaluationException(e.getError(), describe(e));
        } catch (StackOverflowError e) {
            throw new EvaluationException("Stack overflow error: " + e.getMessage());
        } catch (EvaluationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new EvaluationException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * An evaluation as it is told to a listener.
     *
     * @param value empty when it failed
     */
    public Evaluation evaluation(String source, Bindings bindings, Optional<Object> value) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (String name : references.variables()) {
            Object variable = bindings.variable(name);
            if (variable != null) {
                variables.put(name, variable);
            }
        }
        Optional<Object> states = references.stateMembers().isEmpty()
                ? Optional.empty()
                : Optional.of(bindings.states(references.stateMembers()));
        return new Evaluation(source, variables, states, value);
    }

    private Frame frame(Bindings bindings) {
        Frame frame = compiled.createFrame();
        for (String name : references.variables()) {
            Object value = bindings.variable(name);
            if (value != null) {
                frame.bind(name, value);
            }
        }
        if (!references.stateMembers().isEmpty()) {
            frame.bind(STATES, bindings.states(references.stateMembers()));
        }
        bindTime(frame, bindings);
        Limits limits = new Limits();
        frame.setEvaluateEntryCallback((node, input, environment) -> limits.enter());
        frame.setEvaluateExitCallback((node, input, environment, result) -> limits.exit(result));
        return frame;
    }

    /** The library's own functions tell the time at which some expression was last compiled in this thread. */
    private void bindTime(Frame frame, Bindings bindings) {
        if (references.variables().contains("now")) {
            frame.bind(
                    "now",
                    new FunctionOverride(
                            "now",
                            (context, arguments) -> Functions.dateTimeFromMillis(
                                    bindings.now().toEpochMilli(), text(arguments, 0), text(arguments, 1))));
        }
        if (references.variables().contains("millis")) {
            frame.bind(
                    "millis",
                    new FunctionOverride(
                            "millis", (context, arguments) -> bindings.now().toEpochMilli()));
        }
    }

    private static @Nullable String text(List<@Nullable Object> arguments, int index) {
        return index < arguments.size() ? (String) arguments.get(index) : null;
    }

    private static Map<String, JFunction> functions() {
        Map<String, JFunction> functions = new LinkedHashMap<>();
        StandardFunctions.all(new DashjoinLibrary())
                .forEach((name, function) -> functions.put(name, new FunctionOverride(name, function)));
        ServiceFunctions.all().forEach((name, function) -> functions.put(name, new FunctionOverride(name, function)));
        Operators.all().forEach((symbol, function) -> functions.put(symbol, new FunctionOverride(symbol, function)));
        return functions;
    }

    private static void replaceOperator(SyntaxTree node) {
        if (node.is("binary") && OPERATOR_CALLS.containsKey(node.value())) {
            List<SyntaxTree> operands =
                    List.of(node.child("lhs").orElseThrow(), node.child("rhs").orElseThrow());
            node.turnIntoCall(OPERATOR_CALLS.get(node.value()), operands);
        }
    }

    /** Calls of functions whose names no expression can spell. */
    private static Map<String, SyntaxTree> operatorCalls() {
        Map<String, SyntaxTree> calls = new LinkedHashMap<>();
        for (String symbol : Operators.all().keySet()) {
            SyntaxTree call = syntaxTree(Jsonata.jsonata("$operator(1)"));
            call.child("procedure").orElseThrow().rename(symbol);
            calls.put(symbol, call);
        }
        return calls;
    }

    /** What the library needs of a function to pass it on or to apply it partially, and keeps to itself. */
    private static void copy(String name, @Nullable Object original, JFunction function) {
        if (original == null) {
            return;
        }
        try {
            Field field = JFunction.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(function, field.get(original));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the JSONata library has other functions than expected", e);
        }
    }

    private static SyntaxTree syntaxTree(Jsonata compiled) {
        try {
            Field tree = Jsonata.class.getDeclaredField("ast");
            tree.setAccessible(true);
            return SyntaxTree.of(tree.get(compiled));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the JSONata library hides its syntax tree", e);
        }
    }

    /** The library's messages say "Object" where the reference says "function", and quote numbers. */
    private static String describe(JException e) {
        String message = String.valueOf(e.getMessage()).replace(" Object ", " function ");
        Object value = e.getError().equals("D1002") ? e.getExpected() : e.getCurrent();
        if (value != null && !(value instanceof String)) {
            message = message.replace("\"" + e.getCurrent() + "\"", Texts.json(value));
        }
        return message;
    }

    /** A function that stands in for one of the library's, or beside them. */
    private static final class FunctionOverride extends JFunction {
        private final int parameters;

        @SuppressWarnings("unchecked") // The library's lists are raw.
        FunctionOverride(String name, NativeFunction function) {
            super((context, arguments) -> function.apply(context, arguments), ServiceFunctions.signatureOf(name));
            Object original = DashjoinLibrary.find(name);
            copy("functionName", original, this);
            copy("signature", original, this);
            this.parameters = original instanceof JFunction builtIn ? builtIn.getNumberOfArgs() : 0;
        }

        /** The signature only tells how many arguments to pass; each function checks its arguments itself. */
        @Override
        public Object validate(Object arguments, Object context) {
            return arguments;
        }

        /** Asked for when the function is applied partially. */
        @Override
        public int getNumberOfArgs() {
            return parameters;
        }
    }

    private static final class DashjoinLibrary implements Library {

        private final Map<String, JFunction> found = new ConcurrentHashMap<>();

        @Override
        public NativeFunction builtIn(String name) {
            return (context, arguments) -> function(name).call(context, validate(name, context, arguments));
        }

        @Override
        @SuppressWarnings("unchecked") // The library's lists are raw.
        public List<@Nullable Object> validate(
                String name, @Nullable Object context, List<@Nullable Object> arguments) {
            return (List<@Nullable Object>) function(name).validate(arguments, context);
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
        public boolean isSequence(List<?> list) {
            return Utils.isSequence(list);
        }

        private JFunction function(String name) {
            return found.computeIfAbsent(name, key -> (JFunction) Objects.requireNonNull(find(key)));
        }

        static @Nullable Object find(String name) {
            return Character.isLetter(name.charAt(0))
                    ? Jsonata.jsonata("$" + name).evaluate(null)
                    : null;
        }
    }
}

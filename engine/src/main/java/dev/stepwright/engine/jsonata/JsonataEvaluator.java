package dev.stepwright.engine.jsonata;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.ExitCallback;
import com.dashjoin.jsonata.Jsonata.Frame;
import dev.stepwright.engine.json.JsonValues;
import dev.stepwright.engine.jsonata.evaluation.Bindings;
import dev.stepwright.engine.jsonata.evaluation.Evaluation;
import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import dev.stepwright.engine.jsonata.evaluation.Limits;
import dev.stepwright.engine.jsonata.function.Operators;
import dev.stepwright.engine.jsonata.function.Texts;
import dev.stepwright.engine.jsonata.match.JavaScriptRegex;
import dev.stepwright.engine.limit.Deadline;
import dev.stepwright.engine.limit.LimitException;
import java.lang.reflect.Field;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One compiled expression of the JSONata library, which few other classes see.
 *
 * <p>An evaluator may be used by any number of threads at the same time.
 */
public final class JsonataEvaluator {

    private static final String STATES = "states";

    /** The current item, the context document that there is not, what the service gives, and what it takes away. */
    private static final Set<String> NO_VARIABLES = Set.of("", "$", STATES, "eval");

    /** The library reads a text in a time that grows with the square of its length. */
    private static final int LONGEST_SOURCE = 1 << 16;

    /** What the library makes of other exceptions than its own in a condition. */
    private static final String UNEXPECTED = "Unexpected";

    private static final Map<String, SyntaxTree> OPERATOR_CALLS = operatorCalls();
    private static final DashjoinFunctions FUNCTIONS = new DashjoinFunctions();

    private final Jsonata compiled;
    private final References references;
    private final Set<Object> makers;
    private final boolean makesFunctions;
    private final boolean tellsTime;
    private final boolean drawsRandom;

    private JsonataEvaluator(Jsonata compiled, References references, SyntaxTree tree) {
        this.compiled = compiled;
        this.references = references;
        makers = makers(tree);
        makesFunctions = tree.has("partial") || tree.has("transform");
        tellsTime = FUNCTIONS.tellTime(references.variables());
        drawsRandom = FUNCTIONS.drawRandom(references.variables());
    }

    /** Compiles the text between <code>{% %}</code>. */
    public static JsonataEvaluator compile(String source) throws SyntaxException {
        try {
            if (source.length() > LONGEST_SOURCE) {
                throw new SyntaxException("", "The expression is too long");
            }
            if (JavaScriptRegex.mayBeTooLarge(source)) {
                throw new SyntaxException("", "Invalid regular expression: Regular expression too large");
            }
            Jsonata compiled = Jsonata.jsonata(source);
            compiled.setOutputConvertNulls(false);
            SyntaxTree tree = syntaxTree(compiled);
            References references = References.of(tree);
            refuseLaterOperators(tree, source);
            tree.forEach(JsonataEvaluator::replaceOperator);
            tree.forEach(JsonataEvaluator::replaceRegex);
            FUNCTIONS.register(compiled);
            compiled.assign("eval", null);
            return new JsonataEvaluator(compiled, references, tree);
        } catch (JException e) {
            throw new SyntaxException(e.getError(), describe(e));
        } catch (StackOverflowError e) {
            throw new SyntaxException("S0500", "The expression is too deeply nested");
        } catch (RuntimeException e) {
            throw SyntaxException.unread(source, e);
        }
    }

    /** The members that the expression reads of {@code $states}; {@code *} when it reads it as a whole. */
    public Set<String> stateMembers() {
        return references.stateMembers();
    }

    /** What the expression consists of. */
    public SyntaxTree tree() {
        return syntaxTree(compiled);
    }

    /** The names that only a context document could answer; the service has none. */
    public Set<String> contextReferences() {
        return references.context();
    }

    /** The names that only the workflow's variables can answer. */
    public Set<String> freeVariables() {
        Set<String> free = new LinkedHashSet<>(references.variables());
        free.removeAll(references.bound());
        free.removeAll(FUNCTIONS.names());
        free.removeAll(NO_VARIABLES);
        return free;
    }

    /**
     * Evaluates the expression.
     *
     * @return null for undefined; else a value that {@link dev.stepwright.engine.json.JsonValues#settle} understands
     * @throws EvaluationException when the expression raises an error or exceeds a limit
     */
    public @Nullable Object evaluate(Bindings bindings) {
        return evaluate(null, bindings, Limits.ofTheService());
    }

    /** The same with a context document, which the language has and the service does not. */
    @Nullable
    Object evaluate(@Nullable Object document, Bindings bindings, Limits limits) {
        try {
            return Deadline.within(limits.longest(), () -> run(document, bindings, limits));
        } catch (DashjoinFunction.Carrier e) {
            throw e.carried();
        } catch (JException e) {
            throw LibraryErrors.translate(e.getError(), describe(e), e.getCurrent());
        } catch (StackOverflowError e) {
            throw new EvaluationException("Stack overflow error: " + e.getMessage());
        } catch (OutOfMemoryError e) {
            throw new EvaluationException(String.valueOf(LimitException.memory().getMessage()));
        } catch (RuntimeException e) {
            throw new EvaluationException(String.valueOf(e.getMessage()));
        }
    }

    private @Nullable Object run(@Nullable Object document, Bindings bindings, Limits limits) {
        try {
            return compiled.evaluate(document, frame(bindings, limits, UnaryOperator.identity()));
        } catch (UnsupportedOperationException | JException e) {
            if (!changesAnArray(e)) {
                throw e;
            }
            return compiled.evaluate(JsonValues.thaw(document), frame(bindings, limits.again(), JsonValues::thaw));
        }
    }

    /** The library puts an item into an empty array that is grouped, which ours do not allow. */
    private static boolean changesAnArray(RuntimeException e) {
        return !(e instanceof JException failure) || failure.getError().equals(UNEXPECTED);
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

    private Frame frame(Bindings bindings, Limits limits, UnaryOperator<@Nullable Object> value) {
        Frame frame = compiled.createFrame();
        for (String name : references.variables()) {
            Object variable = bindings.variable(name);
            if (variable != null) {
                frame.bind(name, value.apply(variable));
            }
        }
        if (!references.stateMembers().isEmpty()) {
            frame.bind(STATES, value.apply(bindings.states(references.stateMembers())));
        }
        if (tellsTime) {
            FUNCTIONS.bindTime(frame, bindings.now());
        }
        if (drawsRandom) {
            FUNCTIONS.bindRandom(frame, bindings.random());
        }
        DashjoinLimits counting = new DashjoinLimits(limits, makers);
        frame.setEvaluateEntryCallback(counting);
        frame.setEvaluateExitCallback(makesFunctions ? mending(counting) : counting);
        return frame;
    }

    private static Set<Object> makers(SyntaxTree tree) {
        Set<Object> makers = Collections.newSetFromMap(new IdentityHashMap<>());
        tree.forEach(node -> {
            if (node.makesValues()) {
                makers.add(node.node());
            }
        });
        return makers;
    }

    private static ExitCallback mending(ExitCallback limits) {
        return (node, input, environment, result) -> {
            limits.callback(node, input, environment, result);
            if (result != null) {
                DashjoinFunction.mend(SyntaxTree.of(node), result);
            }
        };
    }

    private static void replaceOperator(SyntaxTree node) {
        if (node.is("binary") && OPERATOR_CALLS.containsKey(node.value())) {
            List<SyntaxTree> operands =
                    List.of(node.child("lhs").orElseThrow(), node.child("rhs").orElseThrow());
            node.turnIntoCall(OPERATOR_CALLS.get(node.value()), operands);
        }
    }

    /** The library reads operators that the language has from 2.1 on; before, their second character is unexpected. */
    private static void refuseLaterOperators(SyntaxTree tree, String source) throws SyntaxException {
        Optional<String> operator = tree.operatorOfLaterVersion(source);
        if (operator.isPresent()) {
            String symbol = operator.get().substring(1);
            throw new SyntaxException("S0211", "The symbol \"" + symbol + "\" cannot be used as a unary operator");
        }
    }

    private static void replaceRegex(SyntaxTree node) {
        if (node.literal() instanceof Pattern pattern) {
            node.replaceLiteral(FUNCTIONS.regex(JavaScriptRegex.compile(pattern)));
        }
    }

    /** Calls of functions whose names no expression can spell. */
    private static Map<String, SyntaxTree> operatorCalls() {
        Map<String, SyntaxTree> calls = new LinkedHashMap<>();
        for (String symbol : Operators.all().keySet()) {
            SyntaxTree call = syntaxTree(Jsonata.jsonata("$operator(1)"));
            call.child("procedure").orElseThrow().replaceLiteral(symbol);
            calls.put(symbol, call);
        }
        return calls;
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
}

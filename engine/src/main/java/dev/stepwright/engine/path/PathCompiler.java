package dev.stepwright.engine.path;

import dev.stepwright.engine.path.Operand.Call;
import dev.stepwright.engine.path.function.IntrinsicException;
import dev.stepwright.engine.path.query.Path;
import dev.stepwright.engine.path.query.PathBindings;
import dev.stepwright.engine.path.query.PathFailure;
import dev.stepwright.engine.path.query.SyntaxException;
import java.util.function.Function;

/** Compiles the texts of JSONPath mode that yield values. */
public final class PathCompiler {

    private PathCompiler() {}

    /** For {@code InputPath}, {@code Variable} and the like, which hold paths only. */
    public static PathExpression path(String text) throws SyntaxException {
        Path path = Path.compile(text);
        return new Compiled(text, bindings -> Misses.inPath(path, bindings));
    }

    /** For a path or a call where a miss is reported as in a field of paths only. */
    public static PathExpression expression(String text) throws SyntaxException {
        return text.startsWith("$") ? path(text) : call(text);
    }

    /**
     * For {@code "name.$"}, {@code CausePath} and the like, which hold a path or a call.
     *
     * @param field the name of the field, as messages show it
     */
    public static PathExpression expression(String text, String field) throws SyntaxException {
        if (!text.startsWith("$")) {
            return call(text);
        }
        Path path = Path.compile(text);
        return new Compiled(text, bindings -> Misses.inField(path, field, bindings));
    }

    private static PathExpression call(String text) throws SyntaxException {
        Call call = parsed(text);
        return new Compiled(text, bindings -> apply(call, text, bindings));
    }

    private static Call parsed(String text) throws SyntaxException {
        try {
            return CallParser.parse(text);
        } catch (StackOverflowError e) {
            throw new SyntaxException("the calls are too deeply nested");
        }
    }

    /** The service names the whole text, not the function inside it that failed. */
    private static Object apply(Call call, String text, PathBindings bindings) {
        String subject = "The function '" + text + "' had the following error: ";
        try {
            return call.evaluate(bindings);
        } catch (PathFailure e) {
            throw new PathFailure(e.error(), subject + e.getMessage());
        } catch (IntrinsicException e) {
            throw new PathFailure(PathFailure.RUNTIME, subject + e.getMessage());
        }
    }

    private record Compiled(String source, Function<PathBindings, Object> evaluation) implements PathExpression {
        @Override
        public Object evaluate(PathBindings bindings) {
            return evaluation.apply(bindings);
        }
    }
}

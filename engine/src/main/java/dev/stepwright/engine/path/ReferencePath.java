package dev.stepwright.engine.path;

import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.path.query.PathBindings;
import dev.stepwright.engine.path.query.PathFailure;
import dev.stepwright.engine.path.query.PathRoot;
import dev.stepwright.engine.path.query.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** A path of names and indexes only, which names one place: {@code $.a['b c'][0]}. A result can be put there. */
public final class ReferencePath implements PathExpression {

    private final String source;
    private final PathRoot root;
    private final List<ReferenceStep> steps;

    private ReferencePath(String source, PathRoot root, List<ReferenceStep> steps) {
        this.source = source;
        this.root = root;
        this.steps = steps;
    }

    /** For {@code ItemsPath} and the like, which may look into the context object and variables too. */
    public static ReferencePath compile(String text) throws SyntaxException {
        PathRoot root = PathRoot.parse(text);
        List<ReferenceStep> steps = new ArrayList<>();
        Matcher matcher = ReferenceStep.PATTERN.matcher(text);
        int end = root.length();
        while (matcher.find(end) && matcher.start() == end) {
            steps.add(ReferenceStep.of(matcher));
            end = matcher.end();
        }
        if (end != text.length()) {
            throw new SyntaxException("a reference path has names and indexes only: " + text);
        }
        return new ReferencePath(text, root, List.copyOf(steps));
    }

    /** For {@code ResultPath}, which is a place in the input. */
    public static ReferencePath compileInInput(String text) throws SyntaxException {
        ReferencePath path = compile(text);
        if (!(path.root instanceof PathRoot.Input)) {
            throw new SyntaxException("the place for a result starts with $: " + text);
        }
        return path;
    }

    @Override
    public String source() {
        return source;
    }

    /** The path as messages show it: from {@code $}, whatever it is applied to. */
    public String text() {
        return "$" + source.substring(root.length());
    }

    @Override
    public Object evaluate(PathBindings bindings) {
        Object document = root.of(bindings);
        Object value = document;
        for (ReferenceStep step : steps) {
            value = step.in(value);
            if (value == null) {
                throw conflict(step, document);
            }
        }
        return value;
    }

    /**
     * The input with the result at the place; objects that are missing on the way are made.
     *
     * @throws PathFailure when something on the way is neither missing nor has what the path names
     */
    public Object put(Object input, Object result) {
        return put(input, 0, input, result);
    }

    private Object put(@Nullable Object at, int depth, Object input, Object result) {
        if (depth == steps.size()) {
            return result;
        }
        ReferenceStep step = steps.get(depth);
        Object changed = step.replace(at, inner -> put(inner, depth + 1, input, result));
        if (changed == null) {
            throw conflict(step, input);
        }
        return changed;
    }

    private static PathFailure conflict(ReferenceStep step, Object input) {
        return new PathFailure(
                PathFailure.REFERENCE_PATH_CONFLICT,
                "Unable to apply step \"" + step + "\" to input " + JsonText.write(input));
    }
}

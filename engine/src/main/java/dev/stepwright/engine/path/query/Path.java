package dev.stepwright.engine.path.query;

import dev.stepwright.engine.json.JsonNull;
import dev.stepwright.engine.path.query.MissingValueException.Reason;

/** A place, or several, in the input, the context object or a variable. */
public final class Path {

    private final PathRoot root;
    private final String text;
    private final Members members;
    private final JsonPathQuery query;

    private Path(PathRoot root, String text, JsonPathQuery query) {
        this.root = root;
        this.text = text;
        this.members = Members.of(text);
        this.query = query;
    }

    public static Path compile(String source) throws SyntaxException {
        PathRoot root = PathRoot.parse(source);
        String text = "$" + source.substring(root.length());
        return new Path(root, text, JsonPathQuery.compile(text));
    }

    /** The path as messages show it: from {@code $}, whatever it is applied to. */
    public String text() {
        return text;
    }

    /** @throws MissingValueException when nothing is there */
    public Object read(PathBindings bindings) {
        Object document = root.of(bindings);
        Object value = members.follow(document);
        if (value != null) {
            return value;
        }
        if (document == JsonNull.VALUE) {
            throw new MissingValueException(
                    Reason.NULL_DOCUMENT, document, "Unable to apply Path transformation to null or empty input.");
        }
        return query.read(document);
    }
}

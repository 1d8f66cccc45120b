package dev.stepwright.engine.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.JsonPointerBasedFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The elements of an array, or the members of an object, one after the other, of a document of any length. */
public final class JsonElements implements Closeable {

    private final JsonParser parser;
    private final Kind kind;

    /** What the pointer leads to. */
    public enum Kind {
        ARRAY,
        OBJECT,
        SCALAR,
        ABSENT
    }

    private JsonElements(JsonParser parser) throws IOException {
        this.parser = parser;
        kind = kind(advance());
    }

    /**
     * Those of the value that a pointer leads to (RFC 6901); the empty one leads to the document.
     *
     * @throws InvalidJsonException when what comes first is no JSON
     */
    public static JsonElements at(String pointer, InputStream document) throws IOException {
        JsonParser whole = JsonText.parser(document);
        return new JsonElements(
                pointer.isEmpty()
                        ? whole
                        : new FilteringParserDelegate(
                                whole,
                                new JsonPointerBasedFilter(JsonPointer.compile(pointer)),
                                Inclusion.ONLY_INCLUDE_ALL,
                                false));
    }

    public Kind kind() {
        return kind;
    }

    /**
     * Goes on to the next one, if there is one.
     *
     * @throws InvalidJsonException when what comes next is no JSON
     */
    public boolean next() throws IOException {
        JsonToken token = advance();
        return token != JsonToken.END_ARRAY && token != JsonToken.END_OBJECT;
    }

    /** The name of the present member. */
    public String name() throws IOException {
        return parser.currentName();
    }

    /** Reads the present one, once. */
    public Object value() throws IOException {
        try {
            JsonToken token = parser.currentToken();
            return JsonText.read(parser, token == JsonToken.FIELD_NAME ? parser.nextToken() : token);
        } catch (JsonParseException e) {
            throw JsonText.invalid(e);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private @Nullable JsonToken advance() throws IOException {
        try {
            return parser.nextToken();
        } catch (JsonParseException e) {
            throw JsonText.invalid(e);
        }
    }

    private static Kind kind(@Nullable JsonToken first) {
        if (first == null) {
            return Kind.ABSENT;
        }
        return switch (first) {
            case START_ARRAY -> Kind.ARRAY;
            case START_OBJECT -> Kind.OBJECT;
            default -> Kind.SCALAR;
        };
    }
}

package dev.stepwright.engine.path.query;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.PathNotFoundException;
import com.jayway.jsonpath.TypeRef;
import com.jayway.jsonpath.spi.mapper.MappingException;
import com.jayway.jsonpath.spi.mapper.MappingProvider;
import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.limit.LimitException;
import dev.stepwright.engine.path.query.MissingValueException.Reason;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path in the hands of the library, which is the service's own, so that what it finds and how it words that it finds
 * nothing are the service's.
 */
final class JsonPathQuery {

    private static final Configuration CONFIGURATION = Configuration.builder()
            .jsonProvider(new JsonValueProvider())
            .mappingProvider(new SameValue())
            .build();

    /** What is left without them has a parenthesis only if it calls a function, such as {@code .length()}. */
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]");

    /** A regular expression of a filter is compiled in a time that grows with the square of its length. */
    private static final int LONGEST_PATH = 1 << 14;

    static {
        RegexFilter.install();
    }

    private final JsonPath path;
    private final boolean callsFunction;

    private JsonPathQuery(JsonPath path, boolean callsFunction) {
        this.path = path;
        this.callsFunction = callsFunction;
    }

    /** @param text from {@code $} on */
    static JsonPathQuery compile(String text) throws SyntaxException {
        if (text.length() > LONGEST_PATH) {
            throw new SyntaxException("the path is too long");
        }
        try {
            boolean callsFunction = BRACKETS.matcher(text).replaceAll("").contains("(");
            return new JsonPathQuery(JsonPath.compile(text), callsFunction);
        } catch (InvalidPathException | IllegalArgumentException e) {
            throw new SyntaxException(e.getMessage() + ": " + text);
        } catch (StackOverflowError e) {
            throw new SyntaxException("the path is too deeply nested");
        }
    }

    /**
     * The value at a definite path, the values at any other, which may be none.
     *
     * @throws MissingValueException when nothing is at a definite path
     */
    Object read(Object document) {
        if (callsFunction) {
            throw missing(document, "No results for path: " + path.getPath());
        }
        try {
            return JsonValueProvider.settle(path.<@Nullable Object>read(document, CONFIGURATION));
        } catch (PathNotFoundException e) {
            if (!path.isDefinite()) {
                return JsonArray.EMPTY;
            }
            throw missing(document, String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            throw LimitException.memory();
        } catch (JsonPathException e) {
            throw new PathFailure(PathFailure.RUNTIME, "Invalid path '" + path.getPath() + "' : " + e.getMessage());
        }
    }

    private static MissingValueException missing(Object document, String message) {
        if (message.startsWith("Filter: ")) {
            return new MissingValueException(Reason.NO_ARRAY, document, message);
        }
        boolean endsWithIndex = message.startsWith("No results") && message.matches(".*\\[-?\\d+]");
        Reason reason = endsWithIndex ? Reason.PAST_THE_END : Reason.NO_SUCH_MEMBER;
        return new MissingValueException(reason, document, withoutClassNames(message));
    }

    /** The library names the classes of values and provider, which are ours and tell nobody anything. */
    private static String withoutClassNames(String message) {
        int names = message.indexOf(" but found '");
        return names < 0 ? message : message.substring(0, names);
    }

    /** Values are compared in filters as they are. */
    private static final class SameValue implements MappingProvider {
        @Override
        public <T> T map(Object source, Class<T> target, Configuration configuration) {
            return target.cast(source);
        }

        @Override
        public <T> T map(Object source, TypeRef<T> target, Configuration configuration) {
            throw new MappingException("filters map to classes only");
        }
    }
}

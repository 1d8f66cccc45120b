package dev.stepwright.engine.path.query;

import com.jayway.jsonpath.spi.json.AbstractJsonProvider;
import dev.stepwright.engine.json.JsonNull;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.json.JsonValues;
import dev.stepwright.engine.limit.Deadline;
import dev.stepwright.engine.limit.Sizes;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows the engine's values to the JSONPath library as they are, except that its null is Java's. */
final class JsonValueProvider extends AbstractJsonProvider {

    /**
     * The JSON value for what the library found: a value of ours, or a collection of its own with values of ours in it.
     */
    static Object settle(@Nullable Object found) {
        return found == null ? JsonNull.VALUE : JsonValues.settle(found);
    }

    private static @Nullable Object toJava(@Nullable Object value) {
        return value == JsonNull.VALUE ? null : value;
    }

    /** The library asks for it on each way to a value, of which there may be more than anyone counts. */
    @Override
    public boolean isMap(Object value) {
        Deadline.check();
        return super.isMap(value);
    }

    @Override
    public @Nullable Object getArrayIndex(Object array, int index) {
        return toJava(((List<?>) array).get(index));
    }

    @Override
    public @Nullable Object getMapValue(Object object, String name) {
        Object value = ((Map<?, ?>) object).get(name);
        return value == null ? UNDEFINED : toJava(value);
    }

    @Override
    public Iterable<?> toIterable(Object array) {
        List<@Nullable Object> items = new ArrayList<>();
        ((List<?>) array).forEach(item -> items.add(toJava(item)));
        return items;
    }

    @Override
    public Object createArray() {
        return new ArrayList<>();
    }

    @Override
    public Object createMap() {
        return new LinkedHashMap<>();
    }

    @Override
    public void setArrayIndex(Object array, int index, @Nullable Object value) {
        Sizes.checkArray(index);
        super.setArrayIndex(array, index, value == null ? JsonNull.VALUE : value);
    }

    @Override
    public void setProperty(Object object, Object name, @Nullable Object value) {
        super.setProperty(object, name, value == null ? JsonNull.VALUE : value);
    }

    @Override
    public Object parse(String text) {
        return JsonText.read(text);
    }

    @Override
    public Object parse(InputStream text, String charset) {
        throw new UnsupportedOperationException("values are never read from a stream");
    }

    @Override
    public String toJson(Object value) {
        return JsonText.write(value);
    }
}

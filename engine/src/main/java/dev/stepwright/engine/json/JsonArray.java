package dev.stepwright.engine.json;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A JSON array that nobody can change. */
public final class JsonArray extends AbstractList<Object> implements RandomAccess {

    public static final JsonArray EMPTY = new JsonArray(List.of());

    private final List<Object> items;

    /** Zero until it is asked for; a race only computes it twice. */
    private long byteSize;

    private JsonArray(List<Object> items) {
        this.items = items;
    }

    /** Takes the list over: the caller must not touch it any more, and its items must be JSON values. */
    static JsonArray takingOver(List<Object> items) {
        return new JsonArray(items);
    }

    /** The items must be JSON values, as all of this package are. */
    public static JsonArray of(List<?> items) {
        return new JsonArray(List.copyOf(items));
    }

    @Override
    public Object get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    long byteSize() {
        if (byteSize == 0) {
            byteSize = ByteSize.ofItems(items);
        }
        return byteSize;
    }
}

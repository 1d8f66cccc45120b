package dev.stepwright.engine.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that nobody can change, with its members in the order of the text.
 *
 * <p>Names and values are in arrays. Most objects are small, and looking through a few names is quicker than hashing;
 * only a large object has an index.
 */
public final class JsonObject extends AbstractMap<String, Object> {

    public static final JsonObject EMPTY = new JsonObject(new String[0], new Object[0], null);

    /** Objects with more members have an index. */
    private static final int LARGEST_WITHOUT_INDEX = 8;

    private static final int ABSENT = -1;

    private final String[] names;
    private final Object[] values;
    private final @Nullable Map<String, Integer> index;

    /** Zero until it is asked for; a race only computes it twice. */
    private long byteSize;

    private JsonObject(String[] names, Object[] values, @Nullable Map<String, Integer> index) {
        this.names = names;
        this.values = values;
        this.index = index;
    }

    public static Builder builder() {
        return new Builder(4);
    }

    /** The object with one member replaced in its place, or added at the end. */
    public JsonObject with(String name, Object value) {
        int place = find(name);
        if (place != ABSENT) {
            Object[] replaced = values.clone();
            replaced[place] = value;
            return new JsonObject(names, replaced, index);
        }
        Builder longer = new Builder(names.length + 1);
        forEach(longer::with);
        return longer.with(name, value).build();
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        int place = find(name);
        return place == ABSENT ? null : values[place];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return find(name) != ABSENT;
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Object> action) {
        for (int place = 0; place < names.length; place++) {
            action.accept(names[place], values[place]);
        }
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return new Entries();
    }

    long byteSize() {
        if (byteSize == 0) {
            byteSize = ByteSize.ofMembers(names, values);
        }
        return byteSize;
    }

    private int find(@Nullable Object name) {
        if (index != null) {
            return index.getOrDefault(name, ABSENT);
        }
        for (int place = 0; place < names.length; place++) {
            if (names[place].equals(name)) {
                return place;
            }
        }
        return ABSENT;
    }

    private final class Entries extends AbstractSet<Entry<String, Object>> {
        @Override
        public int size() {
            return names.length;
        }

        @Override
        public Iterator<Entry<String, Object>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < names.length;
                }

                @Override
                public Entry<String, Object> next() {
                    if (next == names.length) {
                        throw new NoSuchElementException();
                    }
                    return Map.entry(names[next], values[next++]);
                }
            };
        }
    }

    /** Collects members in order; of two with the same name the later value has the earlier place. */
    public static final class Builder {
        private String[] names;
        private Object[] values;
        private int size;
        private @Nullable Map<String, Integer> index;

        private Builder(int capacity) {
            names = new String[capacity];
            values = new Object[capacity];
        }

        /** The value must be a JSON value, as all of this package are. */
        public Builder with(String name, Object value) {
            int place = find(name);
            if (place != ABSENT) {
                values[place] = value;
                return this;
            }
            add(name, value);
            return this;
        }

        public JsonObject build() {
            if (size == 0) {
                return EMPTY;
            }
            return new JsonObject(
                    Arrays.copyOf(names, size),
                    Arrays.copyOf(values, size),
                    index == null ? null : new HashMap<>(index));
        }

        private int find(String name) {
            if (index != null) {
                return index.getOrDefault(name, ABSENT);
            }
            for (int place = 0; place < size; place++) {
                if (names[place].equals(name)) {
                    return place;
                }
            }
            return ABSENT;
        }

        private void add(String name, Object value) {
            if (size == names.length) {
                names = Arrays.copyOf(names, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
            }
            names[size] = name;
            values[size] = value;
            size++;
            if (index != null) {
                index.put(name, size - 1);
            } else if (size > LARGEST_WITHOUT_INDEX) {
                index = indexOfAll();
            }
        }

        private Map<String, Integer> indexOfAll() {
            Map<String, Integer> places = new HashMap<>();
            for (int place = 0; place < size; place++) {
                places.put(names[place], place);
            }
            return places;
        }
    }
}

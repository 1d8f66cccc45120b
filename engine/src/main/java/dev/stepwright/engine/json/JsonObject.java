package dev.stepwright.engine.json;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON object that nobody can change, with its members in the order of the text. */
public final class JsonObject extends AbstractMap<String, Object> {

    public static final JsonObject EMPTY = new JsonObject(new LinkedHashMap<>());

    private final Map<String, Object> members;

    /** Zero until it is asked for; a race only computes it twice. */
    private long byteSize;

    private JsonObject(Map<String, Object> members) {
        this.members = members;
    }

    /** Takes the map over: the caller must not touch it any more, and its values must be JSON values. */
    static JsonObject takingOver(LinkedHashMap<String, Object> members) {
        return new JsonObject(members);
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return members.get(name);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return members.containsKey(name);
    }

    @Override
    public int size() {
        return members.size();
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return Collections.unmodifiableMap(members).entrySet();
    }

    long byteSize() {
        if (byteSize == 0) {
            byteSize = ByteSize.ofMembers(members);
        }
        return byteSize;
    }

    /** Collects members in order. */
    public static final class Builder {
        private final LinkedHashMap<String, Object> members = new LinkedHashMap<>();

        private Builder() {}

        /** The value must be a JSON value, as all of this package are. */
        public Builder with(String name, Object value) {
            members.put(name, value);
            return this;
        }

        public JsonObject build() {
            return new JsonObject(new LinkedHashMap<>(members));
        }
    }
}

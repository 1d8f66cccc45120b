package dev.stepwright.engine.path;

import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One name or index of a reference path. */
sealed interface ReferenceStep {

    /** One step, with the name in group 1, 2 or 3, or the index in group 4. */
    Pattern PATTERN = Pattern.compile("\\.([^.\\[\\]()*?@,:'\"\\s]+)|\\['([^']*)']|\\[\"([^\"]*)\"]|\\[(\\d{1,9})]");

    static ReferenceStep of(Matcher step) {
        if (step.group(4) != null) {
            return new Index(Integer.parseInt(step.group(4)));
        }
        String name = step.group(1) != null ? step.group(1) : step.group(2);
        return new Name(name != null ? name : step.group(3));
    }

    /** What the step leads to; null when there is nothing. */
    @Nullable
    Object in(Object value);

    /** The value with what the step leads to replaced; null when the step cannot be applied to the value. */
    @Nullable
    Object replace(@Nullable Object value, UnaryOperator<@Nullable Object> inner);

    /** A member of an object, which need not be there. */
    record Name(String name) implements ReferenceStep {
        @Override
        public @Nullable Object in(Object value) {
            return value instanceof JsonObject object ? object.get(name) : null;
        }

        @Override
        public @Nullable Object replace(@Nullable Object value, UnaryOperator<@Nullable Object> inner) {
            JsonObject object = value == null ? JsonObject.EMPTY : value instanceof JsonObject found ? found : null;
            if (object == null) {
                return null;
            }
            return object.with(name, inner.apply(object.get(name)));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** An item of an array, which must be there. */
    record Index(int index) implements ReferenceStep {
        @Override
        public @Nullable Object in(Object value) {
            return value instanceof JsonArray array && index < array.size() ? array.get(index) : null;
        }

        @Override
        public @Nullable Object replace(@Nullable Object value, UnaryOperator<@Nullable Object> inner) {
            if (!(value instanceof JsonArray array) || index >= array.size()) {
                return null;
            }
            List<Object> changed = new ArrayList<>(array);
            changed.set(index, inner.apply(array.get(index)));
            return JsonArray.of(changed);
        }

        @Override
        public String toString() {
            return String.valueOf(index);
        }
    }
}

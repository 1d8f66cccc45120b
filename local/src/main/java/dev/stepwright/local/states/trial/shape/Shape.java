package dev.stepwright.local.states.trial.shape;

import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an API model says of a value; numbers are those that the model has, and no more is checked. */
sealed interface Shape {

    /**
     * Refuses a value that is not of this shape.
     *
     * @param field the nearest name above the value
     */
    void check(String field, Object value, Check check);

    /** Any value. */
    record Document() implements Shape {
        @Override
        public void check(String field, Object value, Check check) {
            // There is nothing that it must be.
        }
    }

    /** @param members the names of their shapes */
    record Structure(Map<String, String> members, List<String> required) implements Shape {
        @Override
        public void check(String field, Object value, Check check) {
            JsonObject object = check.is(JsonObject.class, field, value, "an object");
            if (check.isComplete()) {
                required.stream().filter(name -> !object.containsKey(name)).forEach(name -> {
                    throw check.refused("Required field '" + name + "' is missing");
                });
            }
            object.forEach((name, member) -> Optional.ofNullable(members.get(name))
                    .ifPresent(shape -> check.shape(shape).check(name, member, check)));
        }
    }

    /** @param member the name of the items' shape */
    record Items(String member, Bounds size) implements Shape {
        @Override
        public void check(String field, Object value, Check check) {
            JsonArray array = check.is(JsonArray.class, field, value, "an array");
            check.length(field, array.size(), size);
            array.forEach(item -> check.shape(member).check(field, item, check));
        }
    }

    /** @param value the name of the values' shape */
    record Entries(String value) implements Shape {
        @Override
        public void check(String field, Object given, Check check) {
            JsonObject object = check.is(JsonObject.class, field, given, "an object");
            object.values().forEach(member -> check.shape(value).check(field, member, check));
        }
    }

    /** Also a blob, in Base64, and a time. */
    record Text(Collection<String> values, Bounds length) implements Shape {
        @Override
        public void check(String field, Object value, Check check) {
            String text = check.is(String.class, field, value, "a string");
            if (!values.isEmpty() && !values.contains(text)) {
                throw check.refused("Field '" + field + "' is not an expected value");
            }
            check.length(field, text.length(), length);
        }
    }

    /** Whole or not. */
    record Numeric(Bounds size) implements Shape {
        @Override
        public void check(String field, Object value, Check check) {
            double number = check.is(Number.class, field, value, "a number").doubleValue();
            check.size(field, number, size);
        }
    }

    /** A boolean. */
    record Truth() implements Shape {
        @Override
        public void check(String field, Object value, Check check) {
            check.is(Boolean.class, field, value, "a boolean");
        }
    }

    /** Of a number or a length. */
    record Bounds(Optional<Double> least, Optional<Double> most) {}
}

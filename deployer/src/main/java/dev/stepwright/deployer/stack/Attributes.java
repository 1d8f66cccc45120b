package dev.stepwright.deployer.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The attributes of a resource that the deployer decides, by name, in the order in which plans show them. */
public record Attributes(Map<String, Value> values) {

    public static final Attributes NONE = new Attributes(Map.of());

    public Attributes {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public Optional<Value> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects attributes; what is absent is left out. */
    public static final class Builder {

        private final Map<String, Value> values = new LinkedHashMap<>();

        public Builder add(String name, Value value) {
            values.put(name, value);
            return this;
        }

        public Builder add(String name, String text) {
            return add(name, Value.of(text));
        }

        public Builder add(String name, long number) {
            return add(name, Value.of(number));
        }

        public Builder add(String name, boolean flag) {
            return add(name, Value.of(flag));
        }

        public Builder add(String name, Optional<?> text) {
            text.ifPresent(value -> add(name, value.toString()));
            return this;
        }

        public Builder document(String name, JsonNode tree) {
            return add(name, new Value.Document(tree));
        }

        /** Each tag as an attribute of its own. */
        public Builder tags(Map<String, String> tags) {
            tags.forEach((key, value) -> add("tag " + key, value));
            return this;
        }

        /** Each environment variable as an attribute of its own, its value hidden. */
        public Builder variables(Map<String, String> variables) {
            variables.forEach((name, value) -> add("variable " + name, new Value.Secret(value)));
            return this;
        }

        public Attributes build() {
            return new Attributes(values);
        }
    }
}

package dev.stepwright.local.states.trial.shape;

import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.states.trial.shape.Shape.Bounds;
import java.util.Map;
import java.util.Objects;

/**
 * One comparison of a mocked result with the shapes of a service, by name; the words are the recorded ones.
 *
 * @param isComplete whether required members must be there
 */
record Check(Map<String, Shape> shapes, boolean isComplete) {

    Shape shape(String name) {
        return Objects.requireNonNull(shapes.get(name), name);
    }

    <T> T is(Class<T> type, String field, Object value, String words) {
        if (!type.isInstance(value)) {
            throw refused("Field '" + field + "' must be " + words);
        }
        return type.cast(value);
    }

    void length(String field, int length, Bounds bounds) {
        compare(field, length, bounds, "smaller than the minimum length", "larger than the maximum length");
    }

    void size(String field, double size, Bounds bounds) {
        compare(field, size, bounds, "less than the minimum value", "greater than the maximum value");
    }

    private void compare(String field, double value, Bounds bounds, String tooLittle, String tooMuch) {
        if (bounds.least().filter(least -> value < least).isPresent()) {
            throw refused("Field '" + field + "' is " + tooLittle);
        }
        if (bounds.most().filter(most -> value > most).isPresent()) {
            throw refused("Field '" + field + "' is " + tooMuch);
        }
    }

    ApiException refused(String reason) {
        return ApiException.validation("Mock result schema validation error: " + reason);
    }
}

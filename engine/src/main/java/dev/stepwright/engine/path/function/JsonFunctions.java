package dev.stepwright.engine.path.function;

import dev.stepwright.engine.json.InvalidJsonException;
import dev.stepwright.engine.json.JsonNull;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.json.JsonValues;
import dev.stepwright.engine.limit.Sizes;
import java.util.List;

/** The functions that read and write the text of JSON values and merge objects. */
final class JsonFunctions {

    static final List<IntrinsicFunction> ALL = List.of(
            IntrinsicFunction.of("States.StringToJson", 1, JsonFunctions::read),
            IntrinsicFunction.of("States.JsonToString", 1, JsonFunctions::write),
            IntrinsicFunction.of("States.JsonMerge", 3, JsonFunctions::merge));

    private JsonFunctions() {}

    /** A text without any value is null for the service. */
    private static Object read(Arguments arguments) {
        String text = arguments.text(0);
        try {
            return text.isBlank() ? JsonNull.VALUE : JsonText.read(text);
        } catch (InvalidJsonException e) {
            throw arguments.invalid(0, "is not valid JSON: " + e.getMessage());
        }
    }

    private static Object write(Arguments arguments) {
        Sizes.checkText(JsonValues.byteSize(arguments.value(0)));
        return JsonText.write(arguments.value(0));
    }

    /** Members of the second object win. The service takes anything but true for "not deeply". */
    private static Object merge(Arguments arguments) {
        JsonObject.Builder merged = JsonObject.builder();
        arguments.object(0).forEach(merged::with);
        arguments.object(1).forEach(merged::with);
        if (arguments.value(2).equals(true)) {
            throw arguments.invalid(2, "must be false: objects are merged member by member, not deeply");
        }
        return merged.build();
    }
}

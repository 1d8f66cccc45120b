package dev.stepwright.engine.state.branch;

import dev.stepwright.engine.dataset.Items;
import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.Stage;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.state.field.FieldValues;
import dev.stepwright.engine.template.Template;
import dev.stepwright.engine.template.TemplateException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The items of one attempt of a Map, and what is made of each for the states that work on it.
 *
 * @param source where an item comes from, by its index
 */
public record MapItems(Visit visit, List<Object> values, IntFunction<String> source, Optional<Template> itemSelector) {

    public static MapItems of(Visit visit, Optional<Template> items, Optional<Template> itemSelector) {
        List<Object> values =
                items.map(template -> FieldValues.array(visit, template)).orElseGet(() -> inputAsArray(visit));
        visit.tell(Stage.ITEMS_PATH, values);
        return new MapItems(visit, values, index -> "STATE_DATA", itemSelector);
    }

    public static MapItems of(Visit visit, Items read, Optional<Template> itemSelector) {
        visit.tell(Stage.ITEMS_READ, JsonArray.of(read.values()));
        return new MapItems(visit, read.values(), read::source, itemSelector);
    }

    private static List<Object> inputAsArray(Visit visit) {
        Object input = visit.input().value();
        if (input instanceof JsonArray array) {
            return array;
        }
        throw new TemplateException(
                Optional.empty(), "Map state input must be an array but was: " + JsonText.write(input));
    }

    public int count() {
        return values.size();
    }

    /** What the context object tells of an item. */
    JsonObject context(int index) {
        return JsonObject.builder()
                .with("Index", index)
                .with("Value", values.get(index))
                .with("Source", source.apply(index))
                .build();
    }

    public Payload input(int index) {
        return itemSelector
                .map(template -> Payload.of(visit.evaluate(template, context(index))))
                .orElseGet(() -> Payload.of(values.get(index)));
    }
}

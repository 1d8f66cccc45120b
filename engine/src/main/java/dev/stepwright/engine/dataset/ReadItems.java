package dev.stepwright.engine.dataset;

import dev.stepwright.engine.journal.SaidForm;
import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What came of reading items.
 *
 * @param items none when they could not be read
 * @param fault why they could not be
 */
public record ReadItems(Items items, Optional<String> fault) {

    /** How an execution is told of it; the object that they come from may be another one after a restart. */
    public static final SaidForm<ReadItems> FORM = new SaidForm<>(ReadItems::said, ReadItems::heard);

    private static final String READ = "read";
    private static final String FAULT = "fault";

    /** Reads. */
    public static ReadItems of(Supplier<Items> reading) {
        try {
            return new ReadItems(reading.get(), Optional.empty());
        } catch (DatasetException e) {
            return faulty(String.valueOf(e.getMessage()));
        }
    }

    private static ReadItems faulty(String why) {
        return new ReadItems(new Items(0), Optional.of(why));
    }

    private List<String> said() {
        return fault.map(why -> List.of(FAULT, why))
                .orElseGet(() -> List.of(
                        READ, JsonText.write(JsonArray.of(items.values())), JsonText.write(JsonArray.of(sources()))));
    }

    private List<Object> sources() {
        List<Object> sources = new ArrayList<>();
        for (int index = 0; index < items.values().size(); index++) {
            sources.add(items.source(index));
        }
        return sources;
    }

    private static ReadItems heard(List<String> said) {
        if (said.get(0).equals(FAULT)) {
            return faulty(said.get(1));
        }
        JsonArray values = (JsonArray) JsonText.read(said.get(1));
        JsonArray sources = (JsonArray) JsonText.read(said.get(2));
        Items items = new Items(values.size());
        for (int index = 0; index < values.size(); index++) {
            items.add(values.get(index), (String) sources.get(index));
        }
        return new ReadItems(items, Optional.empty());
    }
}

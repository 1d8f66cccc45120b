package dev.stepwright.engine.trial;

import dev.stepwright.asl.MapMode;
import dev.stepwright.asl.MapState;
import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.run.MapRunRequest;
import dev.stepwright.engine.run.MapRunRequest.Batch;
import dev.stepwright.engine.trial.Inspection.MapBounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is seen of a tested Map by the Map Run that it asks for. */
public record MapInspection(Map<String, String> data, MapBounds bounds) {

    /** Each filter is shown where there is one. */
    public static MapInspection of(TestedState tested, MapRunRequest request, List<Batch> batches) {
        MapState map = (MapState) tested.state();
        Map<String, String> data = new LinkedHashMap<>();
        if (map.itemSelector().isPresent()) {
            data.put("afterItemSelector", array(hasBatches(map) ? batchedItems(batches) : inputs(batches)));
        }
        if (hasBatches(map)) {
            data.put("afterItemBatcher", array(inputs(batches)));
        }
        return new MapInspection(data, new MapBounds(request.maxConcurrency(), request.tolerance()));
    }

    private static boolean hasBatches(MapState map) {
        return map.mode() instanceof MapMode.Distributed mode
                && mode.itemBatcher().isPresent();
    }

    private static List<Object> inputs(List<Batch> batches) {
        List<Object> inputs = new ArrayList<>();
        for (Batch batch : batches) {
            inputs.add(batch.input().value());
        }
        return inputs;
    }

    private static List<Object> batchedItems(List<Batch> batches) {
        List<Object> items = new ArrayList<>();
        for (Object batch : inputs(batches)) {
            items.addAll((JsonArray) Objects.requireNonNull(((JsonObject) batch).get("Items")));
        }
        return items;
    }

    private static String array(List<Object> values) {
        return JsonText.write(JsonArray.of(values));
    }
}

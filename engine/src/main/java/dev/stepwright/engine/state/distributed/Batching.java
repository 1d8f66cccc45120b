package dev.stepwright.engine.state.distributed;

import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.run.MapRunRequest.Batch;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.state.branch.MapItems;
import dev.stepwright.engine.state.field.FieldValues;
import dev.stepwright.engine.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the items of a distributed Map become the inputs of its child executions. */
interface Batching {

    /** Each item by itself, as it is. */
    Batching NONE = items -> {
        List<Batch> batches = new ArrayList<>();
        for (int index = 0; index < items.count(); index++) {
            batches.add(new Batch(
                    items.visit().limit(items.input(index), items.visit().name()), 1));
        }
        return batches;
    };

    List<Batch> batches(MapItems items);

    /**
     * That of an {@code ItemBatcher}: a batch takes items as long as it stays within its bounds, and at least one.
     *
     * @param batchInput what every batch has beside its items
     */
    record Bounded(Optional<Template> maxItems, Optional<Template> maxBytes, Optional<Template> batchInput)
            implements Batching {

        @Override
        public List<Batch> batches(MapItems items) {
            Visit visit = items.visit();
            int mostItems = bound(visit, maxItems);
            int mostBytes = bound(visit, maxBytes);
            Optional<Object> shared = batchInput.map(visit::evaluate);
            long emptySize = input(shared, List.of()).byteSize();
            List<Batch> batches = new ArrayList<>();
            List<Object> batch = new ArrayList<>();
            long size = emptySize;
            for (int index = 0; index < items.count(); index++) {
                Payload item = items.input(index);
                long sizeWithComma = item.byteSize() + 1;
                if (!batch.isEmpty() && (batch.size() == mostItems || size + sizeWithComma > mostBytes)) {
                    batches.add(batch(visit, shared, batch));
                    batch = new ArrayList<>();
                    size = emptySize;
                }
                size += batch.isEmpty() ? item.byteSize() : sizeWithComma;
                batch.add(item.value());
            }
            if (!batch.isEmpty()) {
                batches.add(batch(visit, shared, batch));
            }
            return batches;
        }

        private static int bound(Visit visit, Optional<Template> field) {
            return field.map(template -> FieldValues.integer(visit, template, 1))
                    .orElse(Integer.MAX_VALUE);
        }

        private static Batch batch(Visit visit, Optional<Object> shared, List<Object> items) {
            return new Batch(visit.limit(input(shared, items), visit.name()), items.size());
        }

        private static Payload input(Optional<Object> shared, List<Object> items) {
            JsonObject.Builder input = JsonObject.builder();
            shared.ifPresent(value -> input.with("BatchInput", value));
            return Payload.of(input.with("Items", JsonArray.of(items)).build());
        }
    }
}

package dev.stepwright.engine.dataset;

import dev.stepwright.engine.json.JsonNumbers;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.object.ListedObject;

/** An object of a listing as an item. */
final class ObjectDescription {

    private ObjectDescription() {}

    /** Times are in seconds; S3 itself keeps no fractions of them. */
    static JsonObject of(ListedObject object) {
        return JsonObject.builder()
                .with("Etag", object.etag())
                .with("Key", object.key())
                .with("LastModified", JsonNumbers.normalize(object.modified().getEpochSecond()))
                .with("Size", JsonNumbers.normalize(object.size()))
                .with("StorageClass", "STANDARD")
                .build();
    }
}

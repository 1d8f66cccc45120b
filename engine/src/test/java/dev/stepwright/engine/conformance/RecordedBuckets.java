package dev.stepwright.engine.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.engine.object.ListedObject;
import dev.stepwright.engine.object.ObjectName;
import dev.stepwright.engine.object.ObjectStore;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The one bucket of a recorded case, with the objects that were put there first. */
final class RecordedBuckets implements ObjectStore {

    private final Map<String, byte[]> objects = new TreeMap<>();

    private RecordedBuckets() {}

    static RecordedBuckets of(JsonNode recorded) {
        RecordedBuckets buckets = new RecordedBuckets();
        recorded.path("setup").forEach(step -> {
            JsonNode object = step.path("s3_put_object");
            buckets.objects.put(
                    object.path("key").asText(), object.path("body").asText().getBytes(StandardCharsets.UTF_8));
        });
        return buckets;
    }

    static String replaceTokens(String text) {
        return text.replaceAll("\\$\\{S3_BUCKET:([0-9]+)}", "bucket-$1");
    }

    @Override
    public InputStream read(ObjectName object) {
        return new ByteArrayInputStream(objects.get(object.key()));
    }

    @Override
    public List<ListedObject> list(String bucket, String prefix) {
        return objects.entrySet().stream()
                .map(object -> new ListedObject(
                        object.getKey(), object.getValue().length, "\"" + object.getKey() + "\"", Instant.EPOCH))
                .toList();
    }

    @Override
    public void write(ObjectName object, byte[] content) {
        objects.put(object.key(), content);
    }
}

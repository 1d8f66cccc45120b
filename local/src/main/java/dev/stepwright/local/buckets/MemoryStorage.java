package dev.stepwright.local.buckets;

import dev.stepwright.engine.object.ListedObject;
import dev.stepwright.engine.object.ObjectName;
import dev.stepwright.engine.object.ObjectStoreException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Forgets everything at the end. */
final class MemoryStorage implements Storage {

    private final Map<String, Map<String, StoredObject>> buckets = new ConcurrentSkipListMap<>();
    private final Clock clock;

    MemoryStorage(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<String> buckets() {
        return List.copyOf(buckets.keySet());
    }

    @Override
    public boolean create(String bucket) {
        return buckets.putIfAbsent(bucket, new ConcurrentSkipListMap<>()) == null;
    }

    @Override
    public void remove(String bucket) {
        buckets.remove(bucket);
    }

    @Override
    public Optional<ListedObject> find(ObjectName object) {
        return Optional.ofNullable(objects(object.bucket()).get(object.key()))
                .map(stored -> stored.listed(object.key()));
    }

    @Override
    public void remove(ObjectName object) {
        objects(object.bucket()).remove(object.key());
    }

    @Override
    public InputStream read(ObjectName object) {
        StoredObject stored = Optional.ofNullable(objects(object.bucket()).get(object.key()))
                .orElseThrow(ObjectStoreException::noSuchKey);
        return new ByteArrayInputStream(stored.bytes());
    }

    @Override
    public List<ListedObject> list(String bucket, String prefix) {
        return objects(bucket).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(entry -> entry.getValue().listed(entry.getKey()))
                .toList();
    }

    @Override
    public void write(ObjectName object, byte[] content) {
        objects(object.bucket()).put(object.key(), StoredObject.of(content, clock.instant()));
    }

    private Map<String, StoredObject> objects(String bucket) {
        return Optional.ofNullable(buckets.get(bucket)).orElseThrow(ObjectStoreException::noSuchBucket);
    }
}

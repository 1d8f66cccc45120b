package dev.stepwright.local.buckets;

import dev.stepwright.engine.object.ListedObject;
import dev.stepwright.engine.object.ObjectName;
import dev.stepwright.local.protocol.ApiException;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The buckets of the account by name; one may come from somewhere else, and nothing is known of it then. */
final class BucketStore {

    static final String FIRST_REGION = "us-east-1";

    private final Map<String, Bucket> known = new ConcurrentHashMap<>();
    private final Storage storage;
    private final Clock clock;

    BucketStore(Storage storage, Clock clock) {
        this.storage = storage;
        this.clock = clock;
    }

    Storage storage() {
        return storage;
    }

    /** @return whether there was none of this name */
    boolean add(String name, String region) throws IOException {
        boolean made = storage.create(name);
        if (made) {
            known.put(name, new Bucket(name, region, clock.instant()));
        }
        return made;
    }

    Bucket require(String name) throws IOException {
        if (!storage.buckets().contains(name)) {
            throw ApiException.of(404, "NoSuchBucket", "The specified bucket does not exist");
        }
        return bucket(name);
    }

    ListedObject require(ObjectName object) throws IOException {
        return storage.find(object)
                .orElseThrow(() -> ApiException.of(404, "NoSuchKey", "The specified key does not exist."));
    }

    void remove(Bucket bucket) throws IOException {
        if (!storage.list(bucket.name, "").isEmpty()) {
            throw ApiException.of(409, "BucketNotEmpty", "The bucket you tried to delete is not empty");
        }
        storage.remove(bucket.name);
        known.remove(bucket.name);
    }

    List<Bucket> all() throws IOException {
        return storage.buckets().stream().map(this::bucket).toList();
    }

    private Bucket bucket(String name) {
        return known.computeIfAbsent(name, unknown -> new Bucket(unknown, FIRST_REGION, clock.instant()));
    }
}

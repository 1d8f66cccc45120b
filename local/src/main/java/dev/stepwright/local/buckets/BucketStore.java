package dev.stepwright.local.buckets;

import dev.stepwright.local.protocol.ApiException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The buckets of the account by name. */
final class BucketStore {

    private final Map<String, Bucket> buckets = new ConcurrentSkipListMap<>();

    /** @return whether there was none of this name */
    boolean add(Bucket bucket) {
        return buckets.putIfAbsent(bucket.name, bucket) == null;
    }

    Optional<Bucket> find(String name) {
        return Optional.ofNullable(buckets.get(name));
    }

    Bucket require(String name) {
        return find(name)
                .orElseThrow(() -> ApiException.of(404, "NoSuchBucket", "The specified bucket does not exist"));
    }

    void remove(Bucket bucket) {
        if (!bucket.objects.isEmpty()) {
            throw ApiException.of(409, "BucketNotEmpty", "The bucket you tried to delete is not empty");
        }
        buckets.remove(bucket.name);
    }

    List<Bucket> all() {
        return List.copyOf(buckets.values());
    }
}

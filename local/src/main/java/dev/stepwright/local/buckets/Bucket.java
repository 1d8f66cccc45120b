package dev.stepwright.local.buckets;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** A bucket with its objects by key. */
final class Bucket {

    final String name;
    final String region;
    final Instant created;
    final Map<String, StoredObject> objects = new ConcurrentSkipListMap<>();

    volatile Map<String, String> tags = Map.of();
    volatile Optional<ObjectNode> publicAccessBlock = Optional.empty();

    Bucket(String name, String region, Instant created) {
        this.name = name;
        this.region = region;
        this.created = created;
    }

    void tag(Map<String, String> set) {
        tags = new LinkedHashMap<>(set);
    }
}

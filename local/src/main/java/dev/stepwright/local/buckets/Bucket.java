package dev.stepwright.local.buckets;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of a bucket beside its objects. */
final class Bucket {

    final String name;
    final String region;
    final Instant created;

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

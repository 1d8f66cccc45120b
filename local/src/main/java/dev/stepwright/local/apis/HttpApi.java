package dev.stepwright.local.apis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Tags;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** An API with its parts, each as the service describes it and replaced as a whole when it changes. */
final class HttpApi {

    final String id;
    final Tags tags = new Tags();
    final Map<String, ObjectNode> integrations = new ConcurrentSkipListMap<>();
    final Map<String, ObjectNode> routes = new ConcurrentSkipListMap<>();
    final Map<String, ObjectNode> stages = new ConcurrentSkipListMap<>();

    volatile ObjectNode settings;

    HttpApi(String id, ObjectNode settings) {
        this.id = id;
        this.settings = settings;
    }
}

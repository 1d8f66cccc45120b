package dev.stepwright.local.states.kept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.states.activity.ActivityStore;
import dev.stepwright.local.states.activity.RegisteredActivity;
import dev.stepwright.local.store.KeptValues;
import dev.stepwright.local.store.KeptValues.Value;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The activities of a Region. */
record KeptActivities(ActivityStore activities) {

    private static final String ACTIVITY = "activity/";

    /** Everything as it is now. */
    Map<String, Value> present() {
        Map<String, Value> present = new LinkedHashMap<>();
        activities.all().forEach(activity -> present.put(ACTIVITY + activity.arn(), value(activity)));
        return present;
    }

    private static Value value(RegisteredActivity activity) {
        Map<String, String> tags = activity.tags().all();
        return new Value(List.of(activity, tags), () -> {
            ObjectNode json = Json.object()
                    .put("number", activity.number())
                    .put("arn", activity.arn())
                    .put("name", activity.name())
                    .put("created", activity.created().toString());
            json.set("encryption", activity.encryption());
            json.set("tags", Json.texts(tags));
            return json.toString();
        });
    }

    /** Puts everything back that was found. */
    void restore(Map<String, String> found) {
        found.forEach((key, text) -> {
            if (key.startsWith(ACTIVITY)) {
                JsonNode json = KeptValues.json(text);
                activities.put(new RegisteredActivity(
                        json.get("number").longValue(),
                        json.get("arn").textValue(),
                        json.get("name").textValue(),
                        Instant.parse(json.get("created").textValue()),
                        (ObjectNode) json.get("encryption"),
                        MachineJson.tags(json.get("tags"))));
            }
        });
    }
}

package dev.stepwright.local.schedules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.EpochSeconds;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Tags;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** A group of schedules; guarded by the operations, of which one runs at a time. */
final class ScheduleGroup {

    final String name;
    final String arn;
    final Tags tags = new Tags();
    final Map<String, DeployedSchedule> schedules = new TreeMap<>();

    private final Instant created;

    ScheduleGroup(String name, String arn, Instant created) {
        this.name = name;
        this.arn = arn;
        this.created = created;
    }

    ObjectNode json() {
        return Json.object()
                .put("Arn", arn)
                .put("Name", name)
                .put("State", "ACTIVE")
                .put("CreationDate", EpochSeconds.of(created))
                .put("LastModificationDate", EpochSeconds.of(created));
    }
}

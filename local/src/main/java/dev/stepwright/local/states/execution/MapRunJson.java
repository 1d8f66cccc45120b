package dev.stepwright.local.states.execution;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.execution.MapRun;
import dev.stepwright.engine.execution.MapRunCounts;
import dev.stepwright.local.protocol.EpochSeconds;
import dev.stepwright.local.protocol.Json;

/** Map Runs as the service describes them. */
final class MapRunJson {

    private MapRunJson() {}

    /** One entry of ListMapRuns. */
    static ObjectNode summary(MapRun mapRun) {
        ObjectNode json = Json.object()
                .put("executionArn", mapRun.executionArn())
                .put("mapRunArn", mapRun.arn())
                .put("stateMachineArn", mapRun.stateMachineArn())
                .put("startDate", EpochSeconds.of(mapRun.startDate()));
        mapRun.stopDate().ifPresent(time -> json.put("stopDate", EpochSeconds.of(time)));
        return json;
    }

    /** The answer of DescribeMapRun. */
    static ObjectNode describe(MapRun mapRun) {
        ObjectNode json = Json.object()
                .put("mapRunArn", mapRun.arn())
                .put("executionArn", mapRun.executionArn())
                .put("status", mapRun.status().name())
                .put("startDate", EpochSeconds.of(mapRun.startDate()));
        mapRun.stopDate().ifPresent(time -> json.put("stopDate", EpochSeconds.of(time)));
        json.put("maxConcurrency", mapRun.maxConcurrency())
                .put("toleratedFailurePercentage", mapRun.toleratedFailurePercentage())
                .put("toleratedFailureCount", mapRun.toleratedFailureCount());
        mapRun.redriveDate()
                .ifPresent(date ->
                        json.put("redriveCount", mapRun.redriveCount()).put("redriveDate", EpochSeconds.of(date)));
        json.set("itemCounts", counts(mapRun.itemCounts(), mapRun));
        json.set("executionCounts", counts(mapRun.executionCounts(), mapRun));
        return json;
    }

    /** What became of redrives is told once there was one. */
    private static ObjectNode counts(MapRunCounts counts, MapRun mapRun) {
        ObjectNode json = Json.object()
                .put("pending", counts.pending())
                .put("running", counts.running())
                .put("succeeded", counts.succeeded())
                .put("failed", counts.failed())
                .put("timedOut", counts.timedOut())
                .put("aborted", counts.aborted())
                .put("total", counts.total())
                .put("resultsWritten", counts.resultsWritten());
        if (mapRun.redriveCount() > 0) {
            json.put("pendingRedrive", counts.pendingRedrive());
        }
        return json;
    }
}

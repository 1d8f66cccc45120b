package dev.stepwright.local.states.trial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.trial.Inspection;
import dev.stepwright.engine.trial.Inspection.ErrorDetails;
import dev.stepwright.engine.trial.Inspection.MapBounds;
import dev.stepwright.engine.trial.TrialResult;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.web.WebTrace;
import java.time.Duration;

/** Writes what a test found. */
final class TrialJson {

    private TrialJson() {}

    /** @param inspected whether more is asked for than the outcome */
    static ObjectNode of(TrialResult result, boolean inspected) {
        ObjectNode json = Json.object();
        result.output().ifPresent(output -> json.put("output", output));
        result.error().ifPresent(error -> json.put("error", error));
        result.cause().ifPresent(cause -> json.put("cause", cause));
        result.nextState().ifPresent(state -> json.put("nextState", state));
        json.put("status", result.status().name());
        if (inspected) {
            json.set("inspectionData", inspectionData(result.inspection()));
        }
        return json;
    }

    /** With the request that an HTTP Task made, and the response. */
    static ObjectNode traced(TrialResult result, WebTrace trace) {
        ObjectNode json = of(result, true);
        ObjectNode inspected = (ObjectNode) json.get("inspectionData");
        trace.request().ifPresent(request -> inspected.set("request", request));
        trace.response().ifPresent(response -> inspected.set("response", response));
        return json;
    }

    private static ObjectNode inspectionData(Inspection inspection) {
        ObjectNode json = Json.texts(inspection.data());
        inspection.mapBounds().ifPresent(bounds -> addBounds(json, bounds));
        if (inspection.errorDetails().isPresent()) {
            json.set("errorDetails", errorDetails(inspection.errorDetails()));
        }
        return json;
    }

    private static void addBounds(ObjectNode json, MapBounds bounds) {
        json.put("maxConcurrency", bounds.maxConcurrency());
        bounds.tolerance().count().ifPresent(count -> json.put("toleratedFailureCount", count));
        bounds.tolerance().percentage().ifPresent(percentage -> json.put("toleratedFailurePercentage", percentage));
    }

    private static ObjectNode errorDetails(ErrorDetails details) {
        ObjectNode json = Json.object();
        details.catchIndex().ifPresent(index -> json.put("catchIndex", index));
        details.retryIndex().ifPresent(index -> json.put("retryIndex", index));
        details.backoff()
                .map(Duration::toSeconds)
                .ifPresent(seconds -> json.put("retryBackoffIntervalSeconds", seconds));
        return json;
    }
}

package dev.stepwright.local.states.execution;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.history.HistoryEvent;
import dev.stepwright.local.protocol.EpochSeconds;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Page;
import dev.stepwright.local.protocol.Parameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** GetExecutionHistory. */
public final class HistoryOperations implements OperationFamily {

    private final ExecutionStore executions;
    private final JsonMapper mapper = new JsonMapper();

    public HistoryOperations(ExecutionStore executions) {
        this.executions = executions;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("GetExecutionHistory", this::history);
    }

    private ObjectNode history(Parameters parameters) {
        StartedExecution started = executions.require(parameters.arn("executionArn"));
        boolean reversed = parameters.flag("reverseOrder", false);
        boolean payloads = parameters.flag("includeExecutionData", true);
        List<HistoryEvent> events = new ArrayList<>(started.execution().history());
        if (reversed) {
            Collections.reverse(events);
        }
        Page<HistoryEvent> page =
                Page.of(reversed ? "historyReversed" : "history", events, HistoryEvent::id, parameters, 1024);
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("events");
        page.items().forEach(event -> list.add(json(event, payloads)));
        page.nextToken().ifPresent(token -> answer.put("nextToken", token));
        return answer;
    }

    private ObjectNode json(HistoryEvent event, boolean payloads) {
        ObjectNode json = Json.object()
                .put("timestamp", EpochSeconds.of(event.timestamp()))
                .put("type", event.type().text())
                .put("id", event.id())
                .put("previousEventId", event.previousEventId());
        if (!event.details().member().isEmpty()) {
            ObjectNode details = mapper.valueToTree(event.details().printable());
            json.set(event.details().member(), payloads ? details : details.without(List.of("input", "output")));
        }
        return json;
    }
}

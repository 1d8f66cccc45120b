package dev.stepwright.local.logs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Parameters;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** DescribeLogStreams, GetLogEvents and FilterLogEvents. */
final class LogEventOperations implements OperationFamily {

    private static final int LIMIT = 10_000;

    private final LogStore groups;

    LogEventOperations(LogStore groups) {
        this.groups = groups;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "DescribeLogStreams", this::streams,
                "GetLogEvents", this::events,
                "FilterLogEvents", this::filter);
    }

    private ObjectNode streams(Parameters parameters) {
        String prefix = parameters.optionalText("logStreamNamePrefix", 512).orElse("");
        Map<String, LogEvent> last = new TreeMap<>();
        group(parameters).events().stream()
                .filter(event -> event.stream().startsWith(prefix))
                .forEach(event -> last.put(event.stream(), event));
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("logStreams");
        last.forEach((stream, event) -> list.addObject()
                .put("logStreamName", stream)
                .put("lastEventTimestamp", event.time().toEpochMilli()));
        return answer;
    }

    private ObjectNode events(Parameters parameters) {
        String stream = parameters.text("logStreamName", 512);
        List<LogEvent> all = within(parameters).stream()
                .filter(event -> event.stream().equals(stream))
                .toList();
        long read =
                parameters.optionalText("nextToken", 64).map(Long::parseLong).orElse(0L);
        List<LogEvent> unread =
                all.stream().filter(event -> event.number() > read).limit(LIMIT).toList();
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("events");
        unread.forEach(event -> list.add(json(event)));
        long last = unread.isEmpty() ? read : unread.get(unread.size() - 1).number();
        return answer.put("nextForwardToken", String.valueOf(last)).put("nextBackwardToken", "0");
    }

    /** A pattern is the text that a line must hold; quotes around it make no difference. */
    private ObjectNode filter(Parameters parameters) {
        String text = parameters.optionalText("filterPattern", 1024).orElse("").replaceAll("^\"|\"$", "");
        String prefix = parameters.optionalText("logStreamNamePrefix", 512).orElse("");
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("events");
        within(parameters).stream()
                .filter(event -> event.stream().startsWith(prefix))
                .filter(event -> event.message().contains(text))
                .limit(parameters.number("limit").orElse(LIMIT))
                .forEach(event -> list.add(
                        json(event).put("logStreamName", event.stream()).put("eventId", "" + event.number())));
        return answer;
    }

    private List<LogEvent> within(Parameters parameters) {
        OptionalLong start = parameters.longNumber("startTime");
        OptionalLong end = parameters.longNumber("endTime");
        return group(parameters).events().stream()
                .filter(event -> start.isEmpty() || event.time().toEpochMilli() >= start.getAsLong())
                .filter(event -> end.isEmpty() || event.time().toEpochMilli() < end.getAsLong())
                .toList();
    }

    private LogGroup group(Parameters parameters) {
        return parameters
                .optionalText("logGroupIdentifier", 2048)
                .map(id -> id.startsWith("arn:") ? groups.byArn(id) : groups.require(id))
                .orElseGet(() -> groups.require(parameters.text("logGroupName", 512)));
    }

    private static ObjectNode json(LogEvent event) {
        return Json.object()
                .put("timestamp", event.time().toEpochMilli())
                .put("ingestionTime", event.time().toEpochMilli())
                .put("message", event.message());
    }
}

package dev.stepwright.local.logs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.NamedPage;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Parameters;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The operations on log groups and their retention. */
final class LogGroupOperations implements OperationFamily {

    private static final Pattern NAME = Pattern.compile("[.\\-_/#A-Za-z0-9]{1,512}");
    private static final List<Integer> RETENTIONS = List.of(
            1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653);

    private final LogStore groups;

    LogGroupOperations(LogStore groups) {
        this.groups = groups;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "CreateLogGroup", this::create,
                "DeleteLogGroup", this::delete,
                "DescribeLogGroups", this::describe,
                "PutRetentionPolicy", this::putRetention,
                "DeleteRetentionPolicy", this::deleteRetention,
                "DescribeSubscriptionFilters", this::noSubscriptions);
    }

    private ObjectNode create(Parameters parameters) {
        String name = name(parameters);
        if (!NAME.matcher(name).matches()) {
            throw ApiException.of(
                    400, "InvalidParameterException", "The name of the log group is invalid: '" + name + "'");
        }
        groups.create(name, parameters.textMap("tags"));
        return Json.object();
    }

    private ObjectNode delete(Parameters parameters) {
        groups.remove(name(parameters));
        return Json.object();
    }

    private ObjectNode describe(Parameters parameters) {
        NamedPage<LogGroup> page = NamedPage.of(
                groups.withPrefix(
                        parameters.optionalText("logGroupNamePrefix", 512).orElse("")),
                group -> group.name,
                parameters.number("limit").orElse(50),
                parameters.optionalText("nextToken", 4096));
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("logGroups");
        page.items().forEach(group -> list.add(json(group)));
        page.nextToken().ifPresent(token -> answer.put("nextToken", token));
        return answer;
    }

    private ObjectNode putRetention(Parameters parameters) {
        LogGroup group = groups.require(name(parameters));
        int days = parameters.number("retentionInDays").orElse(0);
        if (!RETENTIONS.contains(days)) {
            throw ApiException.of(
                    400,
                    "InvalidParameterException",
                    "1 validation error detected: Value '%d' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: %s"
                            .formatted(days, RETENTIONS));
        }
        group.retentionDays = OptionalInt.of(days);
        return Json.object();
    }

    private ObjectNode deleteRetention(Parameters parameters) {
        groups.require(name(parameters)).retentionDays = OptionalInt.empty();
        return Json.object();
    }

    private ObjectNode noSubscriptions(Parameters parameters) {
        groups.require(name(parameters));
        ObjectNode answer = Json.object();
        answer.putArray("subscriptionFilters");
        return answer;
    }

    private static String name(Parameters parameters) {
        return parameters.text("logGroupName", 512);
    }

    private static ObjectNode json(LogGroup group) {
        ObjectNode json = Json.object()
                .put("logGroupName", group.name)
                .put("creationTime", group.created.toEpochMilli())
                .put("metricFilterCount", 0)
                .put("arn", group.arn + ":*")
                .put("logGroupArn", group.arn)
                .put("storedBytes", 0)
                .put("logGroupClass", "STANDARD");
        group.retentionDays.ifPresent(days -> json.put("retentionInDays", days));
        return json;
    }
}

package dev.stepwright.local.states.execution;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.execution.MapRun;
import dev.stepwright.engine.execution.MapRunStatus;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Page;
import dev.stepwright.local.protocol.Parameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Describe, List and UpdateMapRun. */
public final class MapRunOperations implements OperationFamily {

    private final ExecutionStore executions;

    public MapRunOperations(ExecutionStore executions) {
        this.executions = executions;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("DescribeMapRun", this::describe, "ListMapRuns", this::list, "UpdateMapRun", this::update);
    }

    private ObjectNode describe(Parameters parameters) {
        return MapRunJson.describe(
                executions.requireMapRun(parameters.arn("mapRunArn")).mapRun());
    }

    private ObjectNode list(Parameters parameters) {
        List<StartedMapRun> newestFirst =
                new ArrayList<>(StartedMapRun.of(executions.require(parameters.arn("executionArn"))));
        Collections.reverse(newestFirst);
        Page<StartedMapRun> page = Page.of("mapRuns", newestFirst, StartedMapRun::number, parameters, 3096);
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("mapRuns");
        page.items().forEach(started -> list.add(MapRunJson.summary(started.mapRun())));
        page.nextToken().ifPresent(token -> answer.put("nextToken", token));
        return answer;
    }

    private ObjectNode update(Parameters parameters) {
        MapRun mapRun = executions.requireMapRun(parameters.arn("mapRunArn")).mapRun();
        Optional<Integer> concurrency = count(parameters, "maxConcurrency");
        Optional<Integer> failures = count(parameters, "toleratedFailureCount");
        Optional<Double> percentage = percentage(parameters);
        if (concurrency.isEmpty() && failures.isEmpty() && percentage.isEmpty()) {
            throw ApiException.validation(
                    "One of maxConcurrency, toleratedFailureCount and toleratedFailurePercentage must be specified");
        }
        if (mapRun.status() != MapRunStatus.RUNNING) {
            throw ApiException.validation("Map Run is " + mapRun.status() + " and cannot be updated");
        }
        mapRun.update(concurrency, failures, percentage);
        return Json.object();
    }

    private static Optional<Integer> count(Parameters parameters, String member) {
        if (!parameters.has(member)) {
            return Optional.empty();
        }
        int value = parameters.number(member).orElseThrow();
        if (value < 0) {
            throw ApiException.constraint("'" + value + "'", member, "have value greater than or equal to 0");
        }
        return Optional.of(value);
    }

    private static Optional<Double> percentage(Parameters parameters) {
        String member = "toleratedFailurePercentage";
        Optional<Double> value = parameters.decimal(member);
        if (value.filter(given -> given < 0).isPresent()) {
            throw ApiException.constraint("'" + value.get() + "'", member, "have value greater than or equal to 0");
        }
        if (value.filter(given -> given > 100).isPresent()) {
            throw ApiException.constraint("'" + value.get() + "'", member, "have value less than or equal to 100");
        }
        return value;
    }
}

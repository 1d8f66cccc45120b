package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.history.History;
import dev.stepwright.engine.journal.OutsideWork;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.Payload;
import dev.stepwright.engine.random.RandomSource;
import dev.stepwright.engine.run.MapRuns;
import dev.stepwright.engine.run.Probe;
import dev.stepwright.engine.run.Run;
import dev.stepwright.engine.run.SerialQueue;
import java.time.Instant;

/** The parts of the context object that are the same in all states of an execution. */
final class ContextObject {

    private static final String DEFAULT_REGION = "us-east-1";
    private static final int REGION_IN_ARN = 3;

    private ContextObject() {}

    static Run run(
            Ports ports,
            StartRequest request,
            Payload input,
            Instant start,
            Redrives redrives,
            RandomSource random,
            SerialQueue queue,
            OutsideWork outside,
            History history,
            MapRuns mapRuns,
            Probe probe) {
        return new Run(
                ports.clock(),
                random,
                queue,
                outside,
                history,
                ports.lambdaFunctions(),
                ports.serviceCalls(),
                ports.mockedTasks(),
                ports.workers(),
                probe.objects(ports.objects()),
                mapRuns,
                () -> execution(request, input, start, redrives),
                stateMachine(request),
                region(request.stateMachineArn()),
                ports.evaluations(),
                probe);
    }

    private static JsonObject execution(StartRequest request, Payload input, Instant start, Redrives redrives) {
        JsonObject.Builder execution = JsonObject.builder()
                .with("Id", request.executionArn())
                .with("Input", input.value())
                .with("Name", request.executionName())
                .with("RoleArn", request.roleArn())
                .with("StartTime", start.toString())
                .with("RedriveCount", redrives.count());
        redrives.date().ifPresent(date -> execution.with("RedriveTime", date.toString()));
        return execution.build();
    }

    private static JsonObject stateMachine(StartRequest request) {
        return JsonObject.builder()
                .with("Id", request.stateMachineArn())
                .with("Name", request.stateMachineName())
                .build();
    }

    private static String region(String arn) {
        String[] parts = arn.split(":", REGION_IN_ARN + 2);
        return parts.length > REGION_IN_ARN ? parts[REGION_IN_ARN] : DEFAULT_REGION;
    }
}

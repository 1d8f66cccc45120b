package dev.stepwright.local.states.execution;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.execution.NotRedrivableException;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.EpochSeconds;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Parameters;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** RedriveExecution. */
public final class RedriveOperations implements OperationFamily {

    private static final int LONGEST_TOKEN = 64;

    private final ExecutionStore executions;
    private final ExecutionStarter starter;
    private final RedriveTokens tokens;

    public RedriveOperations(ExecutionStore executions, ExecutionStarter starter, Clock clock) {
        this.executions = executions;
        this.starter = starter;
        tokens = new RedriveTokens(clock);
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("RedriveExecution", this::redrive);
    }

    private ObjectNode redrive(Parameters parameters) {
        String arn = parameters.arn("executionArn");
        if (arn.contains("/")) {
            throw ApiException.validation("Labeled Execution ARNs are not supported for this API");
        }
        Optional<String> token = parameters.has("clientToken")
                ? Optional.of(parameters.text("clientToken", 1, LONGEST_TOKEN))
                : Optional.empty();
        StartedExecution started = executions.require(arn);
        return Json.object().put("redriveDate", EpochSeconds.of(redrive(started, token)));
    }

    private Instant redrive(StartedExecution started, Optional<String> token) {
        try {
            return token.map(text -> tokens.once(started.arn(), text, () -> starter.redrive(started)))
                    .orElseGet(() -> starter.redrive(started));
        } catch (NotRedrivableException e) {
            throw ApiException.service("ExecutionNotRedrivable", String.valueOf(e.getMessage()));
        }
    }
}

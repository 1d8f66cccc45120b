package dev.stepwright.local.states.execution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stepwright.local.protocol.ApiException;
import java.nio.charset.StandardCharsets;

/** Checks the input of an execution: any JSON value of at most 256 KiB. */
final class ExecutionInput {

    static final int LIMIT = 262_144;

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /** @throws ApiException if the input is refused */
    void check(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LIMIT) {
            throw ApiException.constraint(
                    "'<" + text.length() + " characters>'", "input", "have length less than or equal to " + LIMIT);
        }
        try {
            if (mapper.readTree(text).isMissingNode()) {
                throw invalid("The input is empty");
            }
        } catch (JsonProcessingException e) {
            throw invalid(e.getClass().getName() + ": " + e.getMessage());
        }
    }

    private static ApiException invalid(String reason) {
        return ApiException.service("InvalidExecutionInput", "Invalid State Machine Execution Input", reason);
    }
}

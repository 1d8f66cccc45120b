package dev.stepwright.compiler.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stepwright.compiler.diagnostics.DiagnosticKind;
import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.ir.Program;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The input of a schedule becomes that of an execution, so it has to be JSON, and no more than Step Functions takes.
 */
final class CheckScheduleInputs implements Check {

    private static final DiagnosticKind INVALID_INPUT = DiagnosticKind.error(
            "InvalidInput",
            "The input of this schedule cannot be the input of an execution: {0}.",
            "Write JSON text of at most 256 KiB, for example \"\"\"{\"message\": \"Hello\"}\"\"\".");

    /** Step Functions quotas: input of an execution, as bytes of UTF-8. */
    private static final int MOST_BYTES = 262_144;

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public void check(Program program, Diagnostics diagnostics) {
        program.workflows().stream()
                .flatMap(workflow -> workflow.schedules().stream())
                .forEach(schedule -> schedule.input()
                        .flatMap(this::objection)
                        .ifPresent(reason -> diagnostics.report(INVALID_INPUT, schedule.span(), reason)));
    }

    private Optional<String> objection(String input) {
        if (input.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("it is larger than 256 KiB");
        }
        try {
            return json.readTree(input).isMissingNode() ? Optional.of("it is empty") : Optional.empty();
        } catch (JsonProcessingException exception) {
            return Optional.of("it is no JSON, " + exception.getOriginalMessage());
        }
    }
}

package dev.stepwright.maven.run;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stepwright.maven.NextSteps;
import org.apache.maven.plugin.MojoFailureException;

/** The value of {@code sfn.input}, looked at before anything is started for it. */
public final class ExecutionInput {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ExecutionInput() {}

    public static void requireJson(String input) throws MojoFailureException {
        try {
            if (JSON.readTree(input).isMissingNode()) {
                throw new MojoFailureException(NextSteps.correctInput("it is empty"));
            }
        } catch (JsonProcessingException malformed) {
            JsonLocation place = malformed.getLocation();
            throw new MojoFailureException(NextSteps.correctInput("%s (line %d, column %d)"
                    .formatted(malformed.getOriginalMessage(), place.getLineNr(), place.getColumnNr())));
        }
    }
}

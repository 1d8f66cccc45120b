package dev.stepwright.local.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;

/** Checks a member that holds any JSON value of at most 256 KiB as a text. */
public final class JsonPayload {

    public static final int LIMIT = 262_144;

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final String member;
    private final String error;
    private final String words;

    /**
     * @param error the name of the service's error for a text that is not JSON
     * @param words how its message begins
     */
    public JsonPayload(String member, String error, String words) {
        this.member = member;
        this.error = error;
        this.words = words;
    }

    /** @throws ApiException if the text is refused */
    public void check(String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LIMIT) {
            throw ApiException.constraint(
                    "'<" + text.length() + " characters>'", member, "have length less than or equal to " + LIMIT);
        }
        try {
            if (mapper.readTree(text).isMissingNode()) {
                throw invalid("The " + member + " is empty");
            }
        } catch (JsonProcessingException e) {
            throw invalid(e.getClass().getName() + ": " + e.getMessage());
        }
    }

    private ApiException invalid(String reason) {
        return ApiException.service(error, words, reason);
    }
}

package dev.stepwright.local.states.activity;

import dev.stepwright.local.protocol.ApiException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Makes tokens that tell where they come from, so that one which is over differs from one that never was. */
final class TaskTokens {

    private static final String PREFIX = "stepwright-task:";

    private final String prefix;

    /** @param origin what tokens from here have in common */
    TaskTokens(String origin) {
        prefix = PREFIX + origin + ":";
    }

    String of(String id) {
        byte[] text = (prefix + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(text);
    }

    /** What to say of a token under which no task waits. */
    ApiException refusal(String token) {
        String text = decoded(token);
        if (text.startsWith(prefix)) {
            return ApiException.service("TaskTimedOut", "Task Timed Out", "Provided task does not exist anymore");
        }
        return text.startsWith(PREFIX)
                ? ApiException.service("TaskDoesNotExist", "Task Does Not Exist", "Provided task does not exist")
                : ApiException.service("InvalidToken", "Invalid Token", "Invalid token");
    }

    private static String decoded(String token) {
        try {
            return new String(Base64.getDecoder().decode(token), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}

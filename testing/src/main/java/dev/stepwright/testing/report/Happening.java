package dev.stepwright.testing.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.engine.history.EventDetails;
import dev.stepwright.engine.history.HistoryEvent;
import dev.stepwright.testing.workflow.Wire;
import java.util.Optional;

/** What an event tells the reader of a transcript. */
record Happening(String verb, String what) {

    /** More of a value than this makes the rest hard to see. */
    private static final int LONGEST = 400;

    static Optional<Happening> of(HistoryEvent event) {
        EventDetails details = event.details();
        return switch (event.type()) {
            case TASK_SCHEDULED -> details.text("parameters").map(text -> new Happening("sent", payload(text)));
            case LAMBDA_FUNCTION_SCHEDULED, ACTIVITY_SCHEDULED ->
                details.text("input").map(text -> new Happening("sent", text));
            case TASK_FAILED,
                    TASK_TIMED_OUT,
                    LAMBDA_FUNCTION_FAILED,
                    LAMBDA_FUNCTION_TIMED_OUT,
                    ACTIVITY_FAILED,
                    ACTIVITY_TIMED_OUT,
                    EVALUATION_FAILED -> Optional.of(new Happening("failed", failure(details)));
            case TASK_STATE_EXITED, PASS_STATE_EXITED, MAP_STATE_EXITED, PARALLEL_STATE_EXITED ->
                details.text("output").map(text -> new Happening("output", text));
            default -> Optional.empty();
        };
    }

    private static String failure(EventDetails details) {
        return Cause.of(details.text("error"), details.text("cause"));
    }

    /** Of a function that is invoked the payload; else everything. */
    private static String payload(String parameters) {
        JsonNode json = Wire.tree(parameters);
        return json.has("FunctionName") ? json.path("Payload").toString() : parameters;
    }

    @Override
    public String toString() {
        String shown =
                what.length() <= LONGEST ? what : what.substring(0, LONGEST) + "… (" + what.length() + " characters)";
        return "%-8s%s".formatted(verb, shown);
    }
}

package dev.stepwright.engine.run;

import dev.stepwright.engine.json.JsonNull;
import dev.stepwright.engine.json.JsonObject;
import java.util.Optional;

/**
 * Why a state failed; a Fail state may say neither.
 *
 * @param bySilence whether heartbeats were missed, which has the name of a timeout and may be caught under its own
 */
public record Failure(Optional<String> error, Optional<String> cause, boolean bySilence) {

    public static final String TIMEOUT = "States.Timeout";
    public static final String HEARTBEAT_TIMEOUT = "States.HeartbeatTimeout";
    public static final String RUNTIME = "States.Runtime";
    public static final String QUERY_EVALUATION_ERROR = "States.QueryEvaluationError";
    public static final String DATA_LIMIT_EXCEEDED = "States.DataLimitExceeded";
    public static final String EXCEED_TOLERATED_FAILURE_THRESHOLD = "States.ExceedToleratedFailureThreshold";
    public static final String ITEM_READER_FAILED = "States.ItemReaderFailed";
    public static final String RESULT_WRITER_FAILED = "States.ResultWriterFailed";
    public static final String NO_CHOICE_MATCHED = "States.NoChoiceMatched";

    /** The API's limit on a cause. */
    private static final int LONGEST_CAUSE = 32_768;

    public Failure {
        cause = cause.map(text -> text.length() <= LONGEST_CAUSE ? text : text.substring(0, LONGEST_CAUSE));
    }

    public Failure(Optional<String> error, Optional<String> cause) {
        this(error, cause, false);
    }

    public static Failure missedHeartbeat() {
        return new Failure(Optional.of(TIMEOUT), Optional.empty(), true);
    }

    /** More items of a Map Run have failed than it tolerates. */
    public static Failure toleratedFailureThresholdExceeded() {
        return of(EXCEED_TOLERATED_FAILURE_THRESHOLD, "The specified tolerated failure threshold was exceeded");
    }

    public static Failure of(String error, String cause) {
        return new Failure(Optional.of(error), Optional.of(cause));
    }

    /**
     * Whether a redrive begins a state with branches or iterations anew, successful ones included.
     *
     * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html">Redrive behavior of
     *     individual states</a>
     */
    boolean spoilsAll() {
        String name = error.orElse("");
        return name.equals(DATA_LIMIT_EXCEEDED) || name.equals(RUNTIME);
    }

    /** What a catcher sees of it. */
    JsonObject errorOutput() {
        return JsonObject.builder()
                .with("Error", error.<Object>map(name -> name).orElse(JsonNull.VALUE))
                .with("Cause", cause.<Object>map(text -> text).orElse(JsonNull.VALUE))
                .build();
    }
}

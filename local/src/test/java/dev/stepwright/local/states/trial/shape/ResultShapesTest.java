package dev.stepwright.local.states.trial.shape;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.engine.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultShapesTest {

    private final ResultShapes shapes = new ResultShapes();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "events:putEvents | {'Entries': 1} | Field 'Entries' must be an array",
                "events:putEvents | {'Entries': [{'EventId': 'a'}, 2]} | Field 'Entries' must be an object",
                "lambda:invoke | {'StatusCode': true} | Field 'StatusCode' must be a number",
                "aws-sdk:s3:getObject | {'DeleteMarker': 'no'} | Field 'DeleteMarker' must be a boolean",
                "aws-sdk:s3:getObject | {'Metadata': {'a': 1}} | Field 'Metadata' must be a string",
                "aws-sdk:kms:encrypt | {'KeyId': ''} | Field 'KeyId' is smaller than the minimum length",
                "aws-sdk:lambda:getFunction | {'Configuration': {'Timeout': 0}}"
                        + " | Field 'Timeout' is less than the minimum value",
                "dynamodb:getItem | {'Item': {'a': {'M': {'b': {'S': 1}}}}} | Field 'S' must be a string",
                "states:startExecution | {'ExecutionArn': 'a'} | Required field 'StartDate' is missing",
                "states:startExecution.sync | {'ExecutionArn': 'a'} | Required field 'StateMachineArn' is missing"
            })
    void refusesWhatAServiceWouldNotAnswer(String resource, String result, String reason) {
        assertThatThrownBy(() -> check(resource, result, Strictness.STRICT))
                .hasMessage("Mock result schema validation error: " + reason);
    }

    @Test
    void refusesAResultThatIsNoObject() {
        assertThatThrownBy(() -> check("sqs:sendMessage", "[]", Strictness.STRICT))
                .hasMessage("Mocked result must be a JSON object.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'ExecutionArn': 'arn', 'StartDate': '2026-01-01T00:00:00Z'}",
                "{'ExecutionArn': 'arn', 'StartDate': '2026-01-01T00:00:00Z', 'New': [1]}"
            })
    void takesWhatAServiceAnswersAndWhatItMayAnswerOneDay(String result) {
        assertThatCode(() -> check("states:startExecution", result, Strictness.STRICT))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "states:startExecution, PRESENT",
        "states:startExecution, NONE",
        "sqs:sendMessage.waitForTaskToken, STRICT",
        "http:invoke, STRICT",
        "aws-sdk:sqs:deleteMessage, STRICT"
    })
    void leavesOpenWhatIsNotKnownOrNotAsked(String resource, Strictness strictness) {
        assertThatCode(() -> check(resource, "{}", strictness)).doesNotThrowAnyException();
    }

    @Test
    void everyShapeThatIsNamedIsThere() {
        for (String resource : new String[] {"dynamodb:query", "aws-sdk:athena:getQueryResults", "glue:getJobRun"}) {
            assertThatCode(() -> check(resource, "{}", Strictness.PRESENT)).doesNotThrowAnyException();
        }
    }

    private void check(String resource, String result, Strictness strictness) {
        shapes.check("arn:aws:states:::" + resource, JsonText.read(result.replace('\'', '"')), strictness);
    }
}

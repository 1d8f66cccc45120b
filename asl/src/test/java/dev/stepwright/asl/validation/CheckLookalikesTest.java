package dev.stepwright.asl.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.asl.json.DefinitionReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckLookalikesTest {

    private static List<String> warnings(String language, String state) {
        String definition = "{\"QueryLanguage\": \"%s\", \"StartAt\": \"A\", \"States\": {\"A\": %s}}";
        return DefinitionValidator.warnings(DefinitionReader.read(definition.formatted(language, state))).stream()
                .map(DefinitionDiagnostic::toString)
                .toList();
    }

    private static List<String> warnings(String state) {
        return warnings("JSONPath", state);
    }

    @Test
    void aPathInATemplateLacksItsDollar() {
        assertThat(warnings("""
                {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true, "Parameters": {
                  "QueueUrl.$": "$.queue", "MessageBody": {"text": "$.text", "id": "States.UUID()", "price": "$5"}}}
                """))
                .containsExactly(
                        "NO_DOLLAR: No '.$' on the field 'text' that appears to be a JSONPath or Intrinsic Function."
                                + " at /States/A/Parameters/MessageBody/text",
                        "NO_DOLLAR: No '.$' on the field 'id' that appears to be a JSONPath or Intrinsic Function."
                                + " at /States/A/Parameters/MessageBody/id");
    }

    @Test
    void aPathInAMemberLacksItsEnding() {
        assertThat(warnings("{\"Type\": \"Fail\", \"Error\": \"Refused\", \"Cause\": \"$.cause\"}"))
                .containsExactly(
                        "NO_PATH: The value of the field 'Cause' looks like a path, but the field name does not"
                                + " end with 'Path'. at /States/A/Cause");
    }

    @Test
    void theResultOfAPassStateIsStatic() {
        assertThat(warnings("{\"Type\": \"Pass\", \"Result\": {\"a.$\": \"$.b\"}, \"End\": true}"))
                .singleElement()
                .asString()
                .startsWith("PASS_RESULT_IS_STATIC: ");
    }

    @Test
    void jsonataHasNoPaths() {
        assertThat(warnings("JSONata", "{\"Type\": \"Fail\", \"Cause\": \"$.cause\"}"))
                .isEmpty();
    }
}

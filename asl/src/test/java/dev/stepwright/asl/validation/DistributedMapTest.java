package dev.stepwright.asl.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.asl.ExecutionType;
import dev.stepwright.asl.StateMachineDefinition;
import dev.stepwright.asl.json.DefinitionReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a distributed Map demands of the machine around it. */
class DistributedMapTest {

    private static final String DONE = "{\"Type\": \"Succeed\"}";

    /** A distributed Map called by its name, whose iterations are of one state. */
    private static String map(String name, String members, String executionType, String inner) {
        return """
                {"QueryLanguage": "JSONata", "Type": "Map", %s "End": true, "ItemProcessor": {
                  "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "%s"},
                  "StartAt": "In %s", "States": {"In %s": %s}}}
                """.formatted(members, executionType, name, name, inner);
    }

    private static StateMachineDefinition machine(String map) {
        return DefinitionReader.read(
                "{\"QueryLanguage\": \"JSONata\", \"StartAt\": \"M\", \"States\": {\"M\": " + map + "}}");
    }

    private static List<String> faults(String map) {
        return DefinitionValidator.validate(machine(map)).stream()
                .map(DefinitionDiagnostic::toString)
                .toList();
    }

    @Test
    void aLabelHasNoCharacterThatMeansSomethingInAnArn() {
        assertThat(faults(map("M", "\"Label\": \"a:b\",", "STANDARD", DONE)))
                .containsExactly("INVALID_LABEL_NAME: Label contains invalid character: ':' at /States/M/Label");
        assertThat(faults(map("M", "\"Label\": \"a\\u0081\",", "STANDARD", DONE)))
                .containsExactly("INVALID_LABEL_NAME: Label contains invalid character: '\\x81' at /States/M/Label");
        assertThat(faults(map("M", "\"Label\": \"a_b-c.d\",", "STANDARD", DONE)))
                .isEmpty();
    }

    @Test
    void aLabelHasAtMostFortyCharacters() {
        assertThat(faults(map("M", "\"Label\": \"%s\",".formatted("x".repeat(41)), "STANDARD", DONE)))
                .containsExactly("INVALID_LABEL_NAME: Label cannot exceed 40 characters at /States/M/Label");
    }

    @Test
    void noTwoMapsHaveTheSameLabel() {
        String inner = map("N", "\"Label\": \"x\",", "STANDARD", DONE);
        assertThat(faults(map("M", "\"Label\": \"x\",", "STANDARD", inner)))
                .containsExactly("DUPLICATE_LABEL_NAME: Duplicate Label name: x at"
                        + " /States/M/ItemProcessor/States/In M/Label");
    }

    @Test
    void itsIterationsHaveVariablesOfTheirOwn() {
        assertThat(faults(map(
                        "M",
                        "\"Assign\": {\"x\": 1},",
                        "STANDARD",
                        "{\"Type\": \"Pass\", \"Assign\": {\"x\": 2}, \"End\": true}")))
                .isEmpty();
    }

    @Test
    void anExpressMachineHoldsNone() {
        assertThat(DefinitionValidator.validate(machine(map("M", "", "STANDARD", DONE)), ExecutionType.EXPRESS))
                .extracting(DefinitionDiagnostic::toString)
                .containsExactly("SCHEMA_VALIDATION_FAILED: The field 'Mode' with value 'DISTRIBUTED' is not supported"
                        + " inside 'EXPRESS' state machines at /States/M/ItemProcessor/ProcessorConfig/Mode");
    }

    @Test
    void expressIterationsHoldNone() {
        assertThat(faults(map("M", "", "EXPRESS", map("N", "", "EXPRESS", DONE))))
                .containsExactly(
                        "SCHEMA_VALIDATION_FAILED: The field 'Mode' with value 'DISTRIBUTED' is not supported"
                                + " inside 'EXPRESS' state machines at /States/M/ItemProcessor/States/In M/ItemProcessor/ProcessorConfig/Mode");
    }
}

package dev.stepwright.asl.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.asl.json.DefinitionReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionValidatorTest {

    private static List<String> faults(String states) {
        String definition = "{\"QueryLanguage\": \"JSONata\", \"StartAt\": \"A\", \"States\": {" + states + "}}";
        return DefinitionValidator.validate(DefinitionReader.read(definition)).stream()
                .map(DefinitionDiagnostic::toString)
                .toList();
    }

    @Test
    void acceptsAMachineThatEnds() {
        assertThat(faults("\"A\": {\"Type\": \"Pass\", \"Next\": \"B\"}, \"B\": {\"Type\": \"Succeed\"}"))
                .isEmpty();
    }

    @Test
    void everyTargetExists() {
        assertThat(faults("""
                "A": {"Type": "Choice", "Choices": [{"Condition": true, "Next": "X"}], "Default": "B"},
                "B": {"Type": "Task", "Resource": "r", "Catch": [{"ErrorEquals": ["E"], "Next": "Y"}], "End": true}
                """))
                .containsExactly(
                        "MISSING_TRANSITION_TARGET: Missing 'Next' target: X at /States/A/Choices[0]/Next",
                        "MISSING_TRANSITION_TARGET: Missing 'Next' target: Y at /States/B/Catch[0]/Next");
    }

    @Test
    void everyStateIsReached() {
        assertThat(faults("\"A\": {\"Type\": \"Succeed\"}, \"C\": {\"Type\": \"Succeed\"}"))
                .containsExactly("MISSING_TRANSITION_TARGET: State \"C\" is not reachable. at /States/C");
    }

    @Test
    void someStateEnds() {
        assertThat(faults("\"A\": {\"Type\": \"Pass\", \"Next\": \"B\"}, \"B\": {\"Type\": \"Pass\", \"Next\": \"A\"}"))
                .containsExactly("MISSING_END_STATE: Workflow has no terminal state");
    }

    @Test
    void doesNotLookForStatesOutOfReachWhereNoStateEnds() {
        assertThat(faults("\"A\": {\"Type\": \"Pass\", \"Next\": \"X\"}, \"B\": {\"Type\": \"Pass\", \"Next\": \"A\"}"))
                .containsExactly(
                        "MISSING_TRANSITION_TARGET: Missing 'Next' target: X at /States/A/Next",
                        "MISSING_END_STATE: Workflow has no terminal state");
    }

    @Test
    void namesAreUniqueInTheWholeMachine() {
        assertThat(faults("""
                "A": {"Type": "Parallel", "End": true,
                  "Branches": [{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}]}
                """))
                .containsExactly("DUPLICATE_STATE_NAME: Duplicate State name: A at /States/A/Branches[0]/States/A");
    }

    @Test
    void namesHaveAtMostEightyCharacters() {
        String name = "x".repeat(81);
        assertThat(faults("\"A\": {\"Type\": \"Pass\", \"Next\": \"%s\"}, \"%s\": {\"Type\": \"Succeed\"}"
                        .formatted(name, name)))
                .containsExactly("INVALID_STATE_NAME: Invalid State name: '" + name + "' exceeds the 80-character"
                        + " limit allowed by the service at /States/" + name);
    }

    @Test
    void aWildcardForAllErrorsStandsAloneAndLast() {
        assertThat(faults("""
                "A": {"Type": "Task", "Resource": "r", "End": true, "Retry": [
                  {"ErrorEquals": ["States.ALL", "E"]}, {"ErrorEquals": ["F"]}]}
                """))
                .containsExactly("SCHEMA_VALIDATION_FAILED: States.ALL must appear alone and at end of list at"
                        + " /States/A/Retry[0]/ErrorEquals");
    }

    @Test
    void onlyInJsonPathDoesAnEndingTellWhereAVariableComesFrom() {
        assertThat(faults("\"A\": {\"Type\": \"Pass\", \"Assign\": {\"a.$\": 1}, \"End\": true}"))
                .containsExactly(
                        "INVALID_VARIABLE_NAME: Invalid variable name 'a.$': the variable name contains invalid"
                                + " characters. at /States/A/Assign/a.$");
        String inPaths = "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"Assign\": {\"a.$\": \"$.x\"},"
                + " \"End\": true}}}";
        assertThat(DefinitionValidator.validate(DefinitionReader.read(inPaths))).isEmpty();
    }

    @Test
    void variablesAreIdentifiers() {
        assertThat(
                        faults(
                                "\"A\": {\"Type\": \"Pass\", \"Assign\": {\"states\": 1, \"a.b\": 2, \"größe_1\": 3}, \"End\": true}"))
                .containsExactly(
                        "RESERVED_VARIABLE_NAME: Cannot assign to reserved variable '$states'. at"
                                + " /States/A/Assign/states",
                        "INVALID_VARIABLE_NAME: Invalid variable name 'a.b': the variable name contains invalid"
                                + " characters. at /States/A/Assign/a.b");
    }

    @Test
    void anInnerScopeAssignsNoOuterVariable() {
        assertThat(faults("""
                "A": {"Type": "Map", "Assign": {"x": 1}, "End": true,
                  "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass", "Assign": {"x": 2}, "End": true}}}}
                """))
                .containsExactly("SCHEMA_VALIDATION_FAILED: Variable 'x' is assigned in an outer scope and cannot be"
                        + " assigned here as well at /States/A/ItemProcessor/States/P/Assign/x");
    }
}

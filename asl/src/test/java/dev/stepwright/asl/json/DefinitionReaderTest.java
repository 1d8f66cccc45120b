package dev.stepwright.asl.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.asl.QueryLanguage;
import dev.stepwright.asl.validation.DefinitionDiagnostic;
import dev.stepwright.asl.validation.InvalidDefinitionException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionReaderTest {

    private static List<String> faults(String definition) {
        try {
            DefinitionReader.read(definition);
            return List.of();
        } catch (InvalidDefinitionException e) {
            return e.diagnostics().stream().map(DefinitionDiagnostic::toString).toList();
        }
    }

    private static List<String> faultsOfState(String members) {
        return faults("{\"QueryLanguage\": \"JSONata\", \"StartAt\": \"S\", \"States\": {\"S\": {" + members + "}}}");
    }

    @Test
    void tellsWhereTheTextIsNoJson() {
        assertThat(faults("{\n  \"StartAt\": oops\n}"))
                .singleElement()
                .asString()
                .startsWith("INVALID_JSON_DESCRIPTION: Unrecognized token 'oops'")
                .contains("line: 2");
    }

    @Test
    void refusesTheSameMemberTwice() {
        assertThat(faults("{\"StartAt\": \"A\", \"StartAt\": \"B\"}"))
                .singleElement()
                .asString()
                .contains("Duplicate field 'StartAt'");
    }

    @Test
    void wantsAnObject() {
        assertThat(faults("[]")).containsExactly("SCHEMA_VALIDATION_FAILED: Definition must be a valid JSON object");
    }

    @Test
    void namesAllMissingMembersTogether() {
        assertThat(faults("{}"))
                .containsExactly("SCHEMA_VALIDATION_FAILED: These fields are required: [StartAt, States] at /");
    }

    @Test
    void reportsTheFaultsOfAllStates() {
        assertThat(faults("""
                {"QueryLanguage": "JSONata", "StartAt": "A", "States": {
                  "A": {"Type": "Pas", "Next": "B"},
                  "B": {"Type": "Task", "End": true},
                  "C": {"Type": "Choice", "Choices": [{"Condition": "maybe", "Next": "B"}]}
                }}
                """))
                .containsExactly(
                        "SCHEMA_VALIDATION_FAILED: The field 'Type' should have one of these values: [Task, Wait, Pass,"
                                + " Succeed, Fail, Choice, Parallel, Map] at /States/A/Type",
                        "SCHEMA_VALIDATION_FAILED: These fields are required: [Resource] at /States/B",
                        "SCHEMA_VALIDATION_FAILED: Expected value of type Boolean at /States/C/Choices[0]/Condition");
    }

    @Test
    void refusesMembersOfOtherKindsOfState() {
        assertThat(faultsOfState("\"Type\": \"Succeed\", \"Next\": \"S\""))
                .containsExactly("SCHEMA_VALIDATION_FAILED: Field 'Next' is not supported at /States/S");
        assertThat(faultsOfState("\"Type\": \"Pass\", \"Retry\": [], \"End\": true"))
                .containsExactly("SCHEMA_VALIDATION_FAILED: Field 'Retry' is not supported at /States/S");
    }

    @Test
    void wantsNextOrEnd() {
        assertThat(faultsOfState("\"Type\": \"Pass\""))
                .containsExactly("SCHEMA_VALIDATION_FAILED: This object should have only one of the following fields:"
                        + " [Next, End] at /States/S");
        assertThat(faultsOfState("\"Type\": \"Pass\", \"Next\": \"S\", \"End\": true"))
                .containsExactly("SCHEMA_VALIDATION_FAILED: There should only be one of the following fields:"
                        + " [Next, End] at /States/S");
    }

    @Test
    void checksRangesOfRetriers() {
        assertThat(faultsOfState("""
                "Type": "Task", "Resource": "r", "End": true,
                "Retry": [{"ErrorEquals": [], "BackoffRate": 0.5, "MaxAttempts": -1, "JitterStrategy": "SOME"}]
                """))
                .containsExactly(
                        "SCHEMA_VALIDATION_FAILED: Value cannot be empty at /States/S/Retry[0]/ErrorEquals",
                        "SCHEMA_VALIDATION_FAILED: Minimum value is 0 at /States/S/Retry[0]/MaxAttempts",
                        "SCHEMA_VALIDATION_FAILED: Minimum value is 1.0 at /States/S/Retry[0]/BackoffRate",
                        "SCHEMA_VALIDATION_FAILED: Value should be one of the following: [NONE, FULL] at"
                                + " /States/S/Retry[0]/JitterStrategy");
    }

    @Test
    void checksLiteralTimestamps() {
        assertThat(faultsOfState("\"Type\": \"Wait\", \"Timestamp\": \"2026-01-01 00:00:00Z\", \"End\": true"))
                .containsExactly(
                        "SCHEMA_VALIDATION_FAILED: String does not match RFC3339 timestamp at /States/S/Timestamp");
    }

    @Test
    void locatesFaultsInBranchesAndProcessors() {
        assertThat(faultsOfState("""
                "Type": "Parallel", "End": true, "Branches": [{"StartAt": "M", "States": {"M": {
                  "Type": "Map", "End": true, "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Pass"}}}}}}]
                """))
                .containsExactly("SCHEMA_VALIDATION_FAILED: This object should have only one of the following fields:"
                        + " [Next, End] at /States/S/Branches[0]/States/M/ItemProcessor/States/P");
    }

    @Test
    void knowsTheMembersOfEitherQueryLanguage() {
        assertThat(faults("{\"StartAt\": \"S\", \"States\": {\"S\": {\"Type\": \"Succeed\", \"Output\": 1}}}"))
                .containsExactly("SCHEMA_VALIDATION_FAILED: The QueryLanguage is set to 'JSONPath', but field 'Output'"
                        + " is only supported for the 'JSONata' QueryLanguage at /States/S");
        assertThat(faultsOfState("\"Type\": \"Pass\", \"ResultPath\": \"$.a\", \"End\": true"))
                .containsExactly("SCHEMA_VALIDATION_FAILED: The QueryLanguage is set to 'JSONata', but field"
                        + " 'ResultPath' is only supported for the 'JSONPath' QueryLanguage at /States/S");
    }

    @Test
    void wantsAPathOrALiteralInJsonPath() {
        assertThat(faults("""
                {"StartAt": "S", "States": {"S": {"Type": "Map", "End": true,
                  "MaxConcurrency": 2, "MaxConcurrencyPath": "$.many",
                  "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Wait", "End": true}}}}}}
                """))
                .containsExactly(
                        "SCHEMA_VALIDATION_FAILED: This object should have only one of the following fields:"
                                + " [SecondsPath, Seconds, TimestampPath, Timestamp] at"
                                + " /States/S/ItemProcessor/States/P",
                        "SCHEMA_VALIDATION_FAILED: There should only be one of the following fields:"
                                + " [MaxConcurrency, MaxConcurrencyPath] at /States/S");
    }

    @Test
    void readsJsonataStatesOfAJsonPathMachine() {
        String text =
                "{\"StartAt\": \"S\", \"States\": {\"S\": {\"Type\": \"Succeed\", \"QueryLanguage\": \"JSONata\"}}}";
        assertThat(DefinitionReader.read(text).queryLanguage()).isEqualTo(QueryLanguage.JSONPATH);
    }

    @Test
    void wantsWhatADistributedMapNeeds() {
        assertThat(faultsOfState("""
                "Type": "Map", "End": true, "ItemReader": {}, "ItemBatcher": {"MaxItems": 3}, "ResultWriter": {},
                "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED"},
                  "StartAt": "P", "States": {"P": {"Type": "Succeed"}}}
                """))
                .containsExactly(
                        "SCHEMA_VALIDATION_FAILED: These fields are required: [ExecutionType] at"
                                + " /States/S/ItemProcessor/ProcessorConfig",
                        "SCHEMA_VALIDATION_FAILED: These fields are required: [Resource] at /States/S/ItemReader",
                        "SCHEMA_VALIDATION_FAILED: At least one of these fields is required: [MaxItemsPerBatch,"
                                + " MaxInputBytesPerBatch] at /States/S/ItemBatcher",
                        "SCHEMA_VALIDATION_FAILED: Field 'MaxItems' is not supported at /States/S/ItemBatcher",
                        "SCHEMA_VALIDATION_FAILED: At least one of these fields is required: [Resource, WriterConfig]"
                                + " at /States/S/ResultWriter");
    }

    @Test
    void wantsToKnowTheFormOfWhatADistributedMapReads() {
        assertThat(faultsOfState("""
                "Type": "Map", "End": true, "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {
                  "InputType": "CSV", "CSVDelimiter": "COLON", "ItemsPointer": "a", "MaxItems": -1, "Rows": 1}},
                "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                  "StartAt": "P", "States": {"P": {"Type": "Succeed"}}}
                """))
                .containsExactly(
                        "SCHEMA_VALIDATION_FAILED: Value should be one of the following: [COMMA, PIPE, SEMICOLON, SPACE, TAB] at"
                                + " /States/S/ItemReader/ReaderConfig/CSVDelimiter",
                        "SCHEMA_VALIDATION_FAILED: These fields are required: [CSVHeaderLocation] at"
                                + " /States/S/ItemReader/ReaderConfig",
                        "SCHEMA_VALIDATION_FAILED: Value must be a JSON Pointer at"
                                + " /States/S/ItemReader/ReaderConfig/ItemsPointer",
                        "SCHEMA_VALIDATION_FAILED: Minimum value is 0 at"
                                + " /States/S/ItemReader/ReaderConfig/MaxItems",
                        "SCHEMA_VALIDATION_FAILED: Field 'Rows' is not supported at"
                                + " /States/S/ItemReader/ReaderConfig");
    }

    @Test
    void aRuleTestsOneThingInTheLanguageOfItsState() {
        assertThat(faultsOfState("\"Type\": \"Choice\", \"Choices\": [{\"Next\": \"S\"}]"))
                .containsExactly("SCHEMA_VALIDATION_FAILED: The object must have only one of the following fields,"
                        + " [And, Or, Not, Variable, Condition] at /States/S/Choices[0]");
        assertThat(faults("{\"StartAt\": \"S\", \"States\": {\"S\": {\"Type\": \"Choice\","
                        + " \"Choices\": [{\"Condition\": true, \"Next\": \"S\"}]}}}"))
                .containsExactly(
                        "SCHEMA_VALIDATION_FAILED: The QueryLanguage is set to 'JSONPath', but field 'Condition'"
                                + " is only supported for the 'JSONata' QueryLanguage at /States/S/Choices[0]");
    }

    @Test
    void tellsAnExpressionThatDoesNotEndFromOtherTexts() {
        assertThat(faultsOfState("\"Type\": \"Wait\", \"Seconds\": \"{% 1\", \"End\": true"))
                .containsExactly("SCHEMA_VALIDATION_FAILED: JSONata string must start with {% and end with %} at"
                        + " /States/S/Seconds");
        assertThat(faultsOfState("\"Type\": \"Wait\", \"Seconds\": \"1\", \"End\": true"))
                .containsExactly("SCHEMA_VALIDATION_FAILED: Expected value of type Integer at /States/S/Seconds");
    }

    @Test
    void knowsOneVersionAndTwoQueryLanguages() {
        assertThat(faults("{\"Version\": \"2.0\", \"QueryLanguage\": \"XPath\", \"StartAt\": \"S\","
                        + " \"States\": {\"S\": {\"Type\": \"Succeed\"}}}"))
                .containsExactly(
                        "SCHEMA_VALIDATION_FAILED: Value should be one of the following: [1.0] at /Version",
                        "SCHEMA_VALIDATION_FAILED: Value should be one of the following: [JSONPath, JSONata] at"
                                + " /QueryLanguage");
    }

    @Test
    void refusesStatesThatAreTooDeeplyNested() {
        String opening =
                "{\"StartAt\": \"S\", \"States\": {\"S\": {\"Type\": \"Parallel\", \"End\": true, \"Branches\": [";
        String innermost = "{\"StartAt\": \"S\", \"States\": {\"S\": {\"Type\": \"Succeed\"}}}";
        assertThat(faults(opening.repeat(101) + innermost + "]}}}".repeat(101)))
                .singleElement()
                .asString()
                .startsWith("TOO_DEEPLY_NESTED: The states are too deeply nested. at /States/S/Branches[0]/States/S");
    }

    @Test
    void anInlineMapHasNoMembersOfADistributedOne() {
        assertThat(faultsOfState("""
                "Type": "Map", "End": true, "Label": "orders",
                "ItemProcessor": {"StartAt": "P", "States": {"P": {"Type": "Succeed"}}}
                """))
                .containsExactly("SCHEMA_VALIDATION_FAILED: Field 'Label' is not supported at /States/S");
    }
}

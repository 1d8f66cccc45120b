package dev.stepwright.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.asl.validation.DefinitionDiagnostic;
import dev.stepwright.asl.validation.InvalidDefinitionException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StateMachineTest {

    private static List<String> diagnose(String state) {
        String definition = """
                {"QueryLanguage": "JSONata", "StartAt": "S", "States": {"S": {%s, "End": true}}}
                """.formatted(state);
        try {
            StateMachine.compile(definition);
            return List.of();
        } catch (InvalidDefinitionException e) {
            return e.diagnostics().stream().map(DefinitionDiagnostic::toString).toList();
        }
    }

    @Test
    void refusesTextThatIsNoExpression() {
        assertThat(diagnose("\"Type\": \"Pass\", \"Output\": {\"v\": [\"{% 1 + %}\"]}"))
                .singleElement()
                .asString()
                .startsWith("INVALID_JSONATA_EXPRESSION: ")
                .endsWith(" at /States/S/Output/v[0]");
    }

    @Test
    void refusesTextThatOnlyOpensAnExpression() {
        assertThat(diagnose("\"Type\": \"Pass\", \"Output\": \"{% 1\""))
                .containsExactly("SCHEMA_VALIDATION_FAILED: JSONata string must start with {% and end with %} at"
                        + " /States/S/Output");
        assertThat(diagnose("\"Type\": \"Pass\", \"Output\": \" {% 1 %}\"")).isEmpty();
    }

    @Test
    void refusesWhatOnlyAContextDocumentCouldAnswer() {
        assertThat(diagnose("\"Type\": \"Pass\", \"Output\": \"{% phone & name.first & $ %}\""))
                .containsExactly(
                        "UNSUPPORTED_JSONATA_EXPRESSION: Reference to 'phone' at the top level is not supported. at"
                                + " /States/S/Output",
                        "UNSUPPORTED_JSONATA_EXPRESSION: Reference to 'name' at the top level is not supported. at"
                                + " /States/S/Output",
                        "UNSUPPORTED_JSONATA_EXPRESSION: Reference to '$' at the top level is not supported. at"
                                + " /States/S/Output");
    }

    @Test
    void acceptsNamesWithinStepsPredicatesAndBodies() {
        assertThat(diagnose("""
                "Type": "Pass",
                "Output": "{% [$states.input.xs[id > 1].{'i': id, 'n': $.name}, $map([1], function($x) { $x + $y })] %}"
                """)).isEmpty();
    }

    @Test
    void refusesAResultWhereThereIsNone() {
        assertThat(diagnose("\"Type\": \"Pass\", \"Output\": \"{% $states.result %}\""))
                .containsExactly("UNSUPPORTED_JSONATA_EXPRESSION: Reference to '$states.result' is not supported in"
                        + " this field. at /States/S/Output");
    }

    @Test
    void refusesWhatNoServiceIsAskedFor() {
        assertThat(Stream.of(
                        "sqs:receiveMessage",
                        "dynamodb:getItem.sync",
                        "aws-sdk:sfn:startExecution.sync",
                        "aws-sdk:sts:assumeRole"))
                .allSatisfy(action -> assertThat(
                                diagnose("\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::" + action + "\""))
                        .containsExactly("SCHEMA_VALIDATION_FAILED: The resource provided arn:aws:states:::" + action
                                + " is not recognized. The value is not a valid resource ARN, or the resource is not"
                                + " available in this region. at /States/S/Resource"));
    }

    @Test
    void refusesResourcesThatAreNoArns() {
        assertThat(diagnose("\"Type\": \"Task\", \"Resource\": \"greet\""))
                .containsExactly("SCHEMA_VALIDATION_FAILED: Value is not a valid resource ARN at /States/S/Resource");
    }

    @Test
    void refusesExpressionsThatAreTooDeeplyNested() {
        String deep = "(".repeat(32_000) + "1" + ")".repeat(32_000);
        assertThat(diagnose("\"Type\": \"Pass\", \"Output\": \"{% " + deep + " %}\""))
                .singleElement()
                .asString()
                .startsWith("INVALID_JSONATA_EXPRESSION: The expression is too deeply nested");
    }

    @Test
    void refusesAnInvocationWithoutArguments() {
        assertThat(diagnose("\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::lambda:invoke\""))
                .containsExactly("SCHEMA_VALIDATION_FAILED: Arguments field is required for resource ARN:"
                        + " arn:aws:states:::lambda:invoke at /States/S");
    }

    @Test
    void refusesAnInvocationWithoutAFunction() {
        assertThat(diagnose("\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::lambda:invoke\", \"Arguments\": {}"))
                .containsExactly("SCHEMA_VALIDATION_FAILED: The field 'FunctionName' is required but was missing at"
                        + " /States/S/Arguments");
    }
}

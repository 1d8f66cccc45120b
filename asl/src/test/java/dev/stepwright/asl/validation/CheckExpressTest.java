package dev.stepwright.asl.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.asl.ExecutionType;
import dev.stepwright.asl.json.DefinitionReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckExpressTest {

    private static final String SUPPORTED = "arn:aws:states:::lambda:invoke";
    private static final String CALLBACK = SUPPORTED + ".waitForTaskToken";

    private static String machine(String resource) {
        return """
                {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "%s", "End": true}}}""".formatted(resource);
    }

    private static List<String> faults(String definition, ExecutionType type) {
        return DefinitionValidator.validate(DefinitionReader.read(definition), type).stream()
                .map(DefinitionDiagnostic::toString)
                .toList();
    }

    @Test
    void anExpressMachineWaitsForNobody() {
        assertThat(faults(machine(SUPPORTED), ExecutionType.EXPRESS)).isEmpty();
        assertThat(faults(machine(CALLBACK), ExecutionType.EXPRESS))
                .containsExactly("SCHEMA_VALIDATION_FAILED: Express state machine does not support '.waitForTaskToken'"
                        + " service integration at /States/A/Resource");
        assertThat(faults(machine("arn:aws:states:::states:startExecution.sync:2"), ExecutionType.EXPRESS))
                .containsExactly("SCHEMA_VALIDATION_FAILED: Express state machine does not support '.sync' service"
                        + " integration at /States/A/Resource");
        assertThat(faults(machine("arn:aws:states:eu-west-1:123456789012:activity:a"), ExecutionType.EXPRESS))
                .containsExactly("SCHEMA_VALIDATION_FAILED: Express state machine does not support Activity ARN at"
                        + " /States/A/Resource");
    }

    @Test
    void aStandardMachineMay() {
        assertThat(faults(machine(CALLBACK), ExecutionType.STANDARD)).isEmpty();
    }
}

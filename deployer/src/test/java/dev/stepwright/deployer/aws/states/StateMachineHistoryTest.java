package dev.stepwright.deployer.aws.states;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StateMachineHistoryTest {

    @Test
    void findsTheFunctionVersionsInADefinition() {
        String definition = """
                {"States": {"a": {"Arguments": {"FunctionName":
                  "arn:aws:lambda:eu-central-1:123456789012:function:shop-dev-clean:7"}},
                 "b": {"Arguments": {"FunctionName": "arn:aws-cn:lambda:cn-north-1:123456789012:function:f:12"}},
                 "c": {"Resource": "arn:aws:states:::lambda:invoke"},
                 "d": {"Arguments": {"FunctionName": "arn:aws:lambda:eu-central-1:123456789012:function:g:live"}}}}
                """;
        assertThat(StateMachineHistory.functionVersions(definition))
                .containsExactly(
                        "arn:aws:lambda:eu-central-1:123456789012:function:shop-dev-clean:7",
                        "arn:aws-cn:lambda:cn-north-1:123456789012:function:f:12");
    }
}

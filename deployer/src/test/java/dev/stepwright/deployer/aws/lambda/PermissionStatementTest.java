package dev.stepwright.deployer.aws.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PermissionStatementTest {

    private static final String POLICY = """
            {"Version": "2012-10-17", "Statement": [
              {"Sid": "somebody-elses", "Effect": "Allow", "Principal": "*", "Action": "lambda:InvokeFunction"},
              {"Sid": "stepwright-http-api", "Effect": "Allow", "Action": "lambda:InvokeFunction",
               "Principal": {"Service": "apigateway.amazonaws.com"}, "Resource": "arn",
               "Condition": {"ArnLike": {"AWS:SourceArn": "arn:aws:execute-api:r:1:api/*/*"}}}]}
            """;

    private final PermissionStatement statement = new PermissionStatement();

    @Test
    void findsTheSourceInTheDeployersOwnStatement() {
        assertThat(statement.source(POLICY)).contains("arn:aws:execute-api:r:1:api/*/*");
    }

    @Test
    void showsAStatementThatAllowsSomethingElse() {
        assertThat(statement.source(POLICY.replace("\"Service\": \"apigateway.amazonaws.com\"", "\"AWS\": \"*\"")))
                .hasValueSatisfying(shown -> assertThat(shown).contains("\"AWS\":\"*\""));
    }

    @Test
    void findsNothingInOtherPolicies() {
        assertThat(statement.source("{\"Statement\": []}")).isEmpty();
    }
}

package dev.stepwright.deployer.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The rights with which Lambda connects a function to a VPC.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html">Giving Lambda functions access to
 *     resources in an Amazon VPC</a>
 */
public final class VpcAccess {

    private static final String SOURCE = "the setting vpc";

    private static final List<String> ACTIONS = List.of(
            "ec2:CreateNetworkInterface",
            "ec2:DescribeNetworkInterfaces",
            "ec2:DescribeSubnets",
            "ec2:DeleteNetworkInterface",
            "ec2:AssignPrivateIpAddresses",
            "ec2:UnassignPrivateIpAddresses");

    private VpcAccess() {}

    /**
     * The policy with the rights on network interfaces added. EC2 takes most of them for all resources only; so that
     * the function's own code does not have them, they are denied to calls that come out of the function.
     */
    public static RolePolicy addTo(RolePolicy policy, String functionArn) {
        ObjectNode allow = statement("ConnectToVpc", "Allow");
        ObjectNode deny = statement("KeepVpcFromCode", "Deny");
        deny.putObject("Condition").putObject("ArnEquals").put("lambda:SourceFunctionArn", functionArn);
        return policy.and(List.of(
                explained("Lambda connects the function to its subnets", allow),
                explained("only Lambda needs network interfaces, not the function's code", deny)));
    }

    private static PolicyStatement explained(String reason, JsonNode statement) {
        return new PolicyStatement(SOURCE, reason, statement);
    }

    private static ObjectNode statement(String sid, String effect) {
        ObjectNode statement = JsonNodeFactory.instance.objectNode();
        statement.put("Sid", sid);
        statement.put("Effect", effect);
        ArrayNode actions = statement.putArray("Action");
        ACTIONS.forEach(actions::add);
        statement.put("Resource", "*");
        return statement;
    }
}

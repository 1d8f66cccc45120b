package dev.stepwright.deployer.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.deployer.policy.PolicyStatement;
import dev.stepwright.deployer.policy.RolePolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rights of roles and why each is there, in lines of text. */
final class PolicyText {

    private PolicyText() {}

    static List<String> lines(Map<String, RolePolicy> policies) {
        List<String> lines = new ArrayList<>();
        policies.forEach((role, policy) -> {
            lines.add("  role " + role);
            policy.statements().forEach(statement -> lines.addAll(lines(statement)));
        });
        return lines;
    }

    private static List<String> lines(PolicyStatement statement) {
        List<String> lines = new ArrayList<>();
        lines.add("    " + statement.source() + "  " + statement.reason());
        boolean denies = statement.statement().path("Effect").asText().equals("Deny");
        lines.add((denies ? "      never " : "      ")
                + joined(statement.statement().path("Action")));
        lines.add("      on " + joined(statement.statement().path("Resource")));
        return lines;
    }

    private static String joined(JsonNode oneOrMore) {
        if (!oneOrMore.isArray()) {
            return oneOrMore.asText();
        }
        List<String> all = new ArrayList<>();
        oneOrMore.forEach(each -> all.add(each.asText()));
        return String.join(", ", all);
    }
}

package dev.stepwright.engine.variable;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.PathMember;
import dev.stepwright.engine.path.PathVariables;
import java.util.Map;
import java.util.Set;

/**
 * In JSONPath the name of a member tells whether its text is evaluated, in templates by another ending than elsewhere.
 */
final class PathTexts implements StateTexts {

    private static final Set<String> TEMPLATES =
            Set.of("Assign", "BatchInput", "Credentials", "ItemSelector", "Parameters", "ResultSelector");

    @Override
    public void add(Map.Entry<String, JsonNode> member, Set<String> names) {
        String name = member.getKey();
        if (name.equals("Result")) {
            return;
        }
        if (TEMPLATES.contains(name)) {
            addTemplate(member.getValue(), names);
        } else if (name.endsWith("Path") || name.equals("Variable")) {
            addText(member.getValue(), names);
        } else {
            addParts(member.getValue(), names);
        }
    }

    private void addParts(JsonNode node, Set<String> names) {
        node.properties().forEach(part -> add(part, names));
        if (node.isArray()) {
            node.forEach(item -> addParts(item, names));
        }
    }

    private static void addTemplate(JsonNode template, Set<String> names) {
        template.properties().stream()
                .filter(member -> PathMember.isFromPath(member.getKey()))
                .forEach(member -> addText(member.getValue(), names));
        template.forEach(item -> addTemplate(item, names));
    }

    private static void addText(JsonNode text, Set<String> names) {
        if (text.isTextual()) {
            names.addAll(PathVariables.in(text.textValue()));
        }
    }
}

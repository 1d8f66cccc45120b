package dev.stepwright.engine.variable;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.engine.jsonata.JsonataEvaluator;
import dev.stepwright.engine.jsonata.SyntaxException;
import java.util.Map;
import java.util.Set;

/** In JSONata any text may be an expression. */
final class JsonataTexts implements StateTexts {

    @Override
    public void add(Map.Entry<String, JsonNode> member, Set<String> names) {
        addAll(member.getValue(), names);
    }

    private static void addAll(JsonNode node, Set<String> names) {
        String text = node.isTextual() ? node.textValue() : "";
        if (text.startsWith("{%") && text.endsWith("%}")) {
            addExpression(text.substring(2, text.length() - 2), names);
        }
        node.forEach(item -> addAll(item, names));
    }

    private static void addExpression(String source, Set<String> names) {
        try {
            names.addAll(JsonataEvaluator.compile(source.strip()).freeVariables());
        } catch (SyntaxException e) {
            throw new IllegalArgumentException("the definition was not accepted", e);
        }
    }
}

package dev.stepwright.engine.variable;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.asl.QueryLanguage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The variables that each state reads, those of branches and iterations included. The service lists them with the
 * description of a state machine and leaves out states that read none.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html">
 *     DescribeStateMachine, variableReferences</a>
 */
public final class VariableReferences {

    private final QueryLanguage machineLanguage;
    private final Map<String, Set<String>> found = new LinkedHashMap<>();

    private VariableReferences(QueryLanguage machineLanguage) {
        this.machineLanguage = machineLanguage;
    }

    /**
     * @param definition a definition that was accepted
     * @return the names by state, in alphabetical order
     */
    public static Map<String, Set<String>> of(JsonNode definition) {
        VariableReferences references =
                new VariableReferences(language(definition).orElse(QueryLanguage.JSONPATH));
        references.addGroup(definition);
        return references.found;
    }

    private void addGroup(JsonNode group) {
        group.path("States").properties().forEach(entry -> addState(entry.getKey(), entry.getValue()));
    }

    private void addState(String name, JsonNode state) {
        StateTexts texts =
                language(state).orElse(machineLanguage) == QueryLanguage.JSONATA ? new JsonataTexts() : new PathTexts();
        Set<String> names = new TreeSet<>(texts.variablesOf(state));
        if (!names.isEmpty()) {
            found.put(name, names);
        }
        state.path("Branches").forEach(this::addGroup);
        Stream.of("ItemProcessor", "Iterator").map(state::path).forEach(this::addGroup);
    }

    private static Optional<QueryLanguage> language(JsonNode node) {
        return Stream.of(QueryLanguage.values())
                .filter(language ->
                        language.text().equals(node.path("QueryLanguage").textValue()))
                .findFirst();
    }
}

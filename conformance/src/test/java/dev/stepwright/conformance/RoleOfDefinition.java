package dev.stepwright.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.manifest.FunctionEntry;
import dev.stepwright.manifest.WorkflowEntry;
import java.util.ArrayList;
import java.util.List;

/** Compares a definition with the role of its state machine: the functions it names are those it may invoke. */
final class RoleOfDefinition {

    private RoleOfDefinition() {}

    static void check(CompiledExample example, WorkflowEntry workflow) {
        String definition = example.file(workflow.files().definition());
        List<String> invoked = example.manifest().functions().stream()
                .filter(function -> definition.contains(function.placeholderText()))
                .map(FunctionEntry::name)
                .map(name -> "arn:aws:lambda:${Region}:${Account}:function:${Prefix}-" + name + ":*")
                .toList();
        assertThat(allowed(Json.read(example.file("policies/" + workflow.name() + "-workflow.json"))))
                .containsExactlyInAnyOrderElementsOf(invoked);
    }

    private static List<String> allowed(JsonNode role) {
        List<String> resources = new ArrayList<>();
        for (JsonNode entry : role.path("statements")) {
            if (entry.at("/statement/Action").asText().equals("lambda:InvokeFunction")) {
                resources.add(entry.at("/statement/Resource").asText());
            }
        }
        return resources;
    }
}

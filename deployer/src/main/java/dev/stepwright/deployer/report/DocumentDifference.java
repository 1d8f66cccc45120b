package dev.stepwright.deployer.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says where two JSON documents differ, a line for every place. */
final class DocumentDifference {

    private static final int MOST_LINES = 20;

    private final List<String> lines = new ArrayList<>();

    private DocumentDifference() {}

    static List<String> between(JsonNode before, JsonNode after) {
        DocumentDifference difference = new DocumentDifference();
        difference.compare("", before, after);
        List<String> lines = difference.lines;
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, MOST_LINES));
        first.add("… and " + (lines.size() - MOST_LINES) + " more places");
        return first;
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compareMember(path + "/" + name, before.get(name), after.get(name)));
        } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                compare(path + "/" + i, before.get(i), after.get(i));
            }
        } else {
            lines.add("~ " + path + ": " + before + " -> " + after);
        }
    }

    private void compareMember(String path, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (before == null) {
            lines.add("+ " + path + ": " + after);
        } else if (after == null) {
            lines.add("- " + path + ": " + before);
        } else {
            compare(path, before, after);
        }
    }
}

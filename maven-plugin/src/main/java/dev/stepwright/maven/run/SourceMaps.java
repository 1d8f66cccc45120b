package dev.stepwright.maven.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.manifest.Manifest;
import dev.stepwright.manifest.WorkflowEntry;
import dev.stepwright.maven.NextSteps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Leads from a state back to the Java it was made of. */
public record SourceMaps(Manifest manifest, Path folder, List<Path> sourceRoots) {

    /** Where a state comes from, or its name when no file is known for it. */
    String place(String workflow, String state) {
        return manifest.workflow(workflow)
                .map(this::read)
                .map(map -> map.path(state))
                .filter(JsonNode::isObject)
                .map(entry -> "%s:%d (state %s)"
                        .formatted(
                                sourceFile(entry.path("file").asText()),
                                entry.path("line").asInt(),
                                state))
                .orElse("state " + state);
    }

    private JsonNode read(WorkflowEntry workflow) {
        Path file = folder.resolve(workflow.files().sources());
        try {
            return ReadableJson.parse(Files.readString(file)).orElseThrow(() -> new IOException("it is not JSON"));
        } catch (IOException e) {
            throw new UncheckedIOException(NextSteps.generateAnew(file, e), e);
        }
    }

    private String sourceFile(String name) {
        Optional<Path> file = sourceRoots.stream()
                .map(root -> root.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
        return file.map(Path::toString).orElse(name);
    }
}

package dev.stepwright.engine.result;

import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.object.ObjectName;
import dev.stepwright.engine.object.ObjectStore;
import dev.stepwright.engine.object.ObjectStoreException;
import dev.stepwright.engine.result.ChildResult.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes results to a bucket: a file for each group, and a manifest that names them. A redriven Map Run has a folder of
 * its own for each redrive, whose manifest names the files of earlier successes, too.
 *
 * @param prefix of the keys
 */
public record ResultExport(ObjectStore objects, String bucket, String prefix, ResultForm form) {

    /** The order of the manifest. */
    private static final List<Outcome> GROUPS = List.of(Outcome.FAILED, Outcome.PENDING, Outcome.SUCCEEDED);

    /**
     * How writing went.
     *
     * @param place where everything is, which is the result of the state
     * @param exported what is there for good
     * @param fault why not everything is there
     */
    public record Written(JsonObject place, ExportedResults exported, Optional<String> fault) {}

    /** Finds out, before there is anything to write, whether it can be written, and says why it cannot. */
    public Optional<String> tryOut(String mapRunArn) {
        String manifest = JsonText.write(manifest(mapRunArn, new EnumMap<>(Outcome.class)));
        return fault(() -> write(folder(mapRunArn, 0) + "manifest.json", manifest))
                .map(fault -> "Failed to write a test manifest into the specified output bucket. | Message from S3: "
                        + fault);
    }

    /**
     * Writes everything.
     *
     * @param redriveCount of the Map Run
     * @param before what is there already and is not written again
     */
    public Written write(String mapRunArn, int redriveCount, ExportedResults before, List<ChildResult> results) {
        String folder = folder(mapRunArn, redriveCount);
        Map<Outcome, List<JsonObject>> files = new EnumMap<>(Outcome.class);
        files.put(Outcome.SUCCEEDED, new ArrayList<>(before.files()));
        Optional<String> fault = fault(() -> {
            for (Outcome group : GROUPS) {
                writeGroup(folder, group, before, results, files);
            }
            write(folder + "manifest.json", JsonText.write(manifest(mapRunArn, files)));
        });
        return new Written(
                place(mapRunArn, folder), fault.isPresent() ? before : exported(before, results, files), fault);
    }

    private void writeGroup(
            String folder,
            Outcome group,
            ExportedResults before,
            List<ChildResult> results,
            Map<Outcome, List<JsonObject>> files)
            throws IOException {
        List<ChildResult> members = results.stream()
                .filter(result -> result.outcome() == group && !before.has(result))
                .toList();
        if (!members.isEmpty()) {
            String key = folder + group + "_0" + form.fileExtension();
            int size = write(key, form.text(members));
            files.computeIfAbsent(group, none -> new ArrayList<>())
                    .add(JsonObject.builder()
                            .with("Key", key)
                            .with("Size", size)
                            .build());
        }
    }

    private static ExportedResults exported(
            ExportedResults before, List<ChildResult> results, Map<Outcome, List<JsonObject>> files) {
        Stream<String> succeeded = results.stream()
                .filter(result -> result.outcome() == Outcome.SUCCEEDED)
                .map(ChildResult::executionArn);
        TreeSet<String> all = new TreeSet<>(before.executions());
        succeeded.forEach(all::add);
        return new ExportedResults(files.getOrDefault(Outcome.SUCCEEDED, List.of()), all);
    }

    private JsonObject place(String mapRunArn, String folder) {
        return JsonObject.builder()
                .with("MapRunArn", mapRunArn)
                .with(
                        "ResultWriterDetails",
                        JsonObject.builder()
                                .with("Bucket", bucket)
                                .with("Key", folder + "manifest.json")
                                .build())
                .build();
    }

    private JsonObject manifest(String mapRunArn, Map<Outcome, List<JsonObject>> files) {
        JsonObject.Builder lists = JsonObject.builder();
        GROUPS.forEach(group -> lists.with(group.name(), JsonArray.of(files.getOrDefault(group, List.of()))));
        return JsonObject.builder()
                .with("DestinationBucket", bucket)
                .with("MapRunArn", mapRunArn)
                .with("ResultFiles", lists.build())
                .build();
    }

    private String folder(String mapRunArn, int redriveCount) {
        String id = mapRunArn.substring(mapRunArn.lastIndexOf(':') + 1);
        String parent = prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
        return parent + id + "/" + (redriveCount == 0 ? "" : "Redrive-" + redriveCount + "/");
    }

    /** @return how many bytes it has written */
    private int write(String key, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        objects.write(new ObjectName(bucket, key), content);
        return content.length;
    }

    /** Writes to a bucket. */
    private interface Writing {
        void run() throws IOException;
    }

    private static Optional<String> fault(Writing writing) {
        try {
            writing.run();
            return Optional.empty();
        } catch (ObjectStoreException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return Optional.of(e.toString());
        }
    }
}

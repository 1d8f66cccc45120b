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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes results to a bucket: a file for each group, and a manifest that names them.
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
     * @param fault why not everything is there
     */
    public record Written(JsonObject place, Optional<String> fault) {}

    /** Finds out, before there is anything to write, whether it can be written, and says why it cannot. */
    public Optional<String> tryOut(String mapRunArn) {
        return fault(() -> write(manifestKey(mapRunArn), JsonText.write(manifest(mapRunArn, Map.of()))))
                .map(fault -> "Failed to write a test manifest into the specified output bucket. | Message from S3: "
                        + fault);
    }

    /** Writes everything. */
    public Written write(String mapRunArn, List<ChildResult> results) {
        return new Written(place(mapRunArn), fault(() -> writeAll(mapRunArn, results)));
    }

    private void writeAll(String mapRunArn, List<ChildResult> results) throws IOException {
        Map<Outcome, JsonObject> files = new TreeMap<>();
        for (Outcome group : GROUPS) {
            List<ChildResult> members =
                    results.stream().filter(result -> result.outcome() == group).toList();
            if (!members.isEmpty()) {
                String key = folder(mapRunArn) + group + "_0" + form.fileExtension();
                int size = write(key, form.text(members));
                files.put(
                        group,
                        JsonObject.builder().with("Key", key).with("Size", size).build());
            }
        }
        write(manifestKey(mapRunArn), JsonText.write(manifest(mapRunArn, files)));
    }

    private JsonObject place(String mapRunArn) {
        return JsonObject.builder()
                .with("MapRunArn", mapRunArn)
                .with(
                        "ResultWriterDetails",
                        JsonObject.builder()
                                .with("Bucket", bucket)
                                .with("Key", manifestKey(mapRunArn))
                                .build())
                .build();
    }

    private JsonObject manifest(String mapRunArn, Map<Outcome, JsonObject> files) {
        JsonObject.Builder lists = JsonObject.builder();
        for (Outcome group : GROUPS) {
            JsonObject file = files.get(group);
            lists.with(group.name(), JsonArray.of(file == null ? List.of() : new ArrayList<>(List.of(file))));
        }
        return JsonObject.builder()
                .with("DestinationBucket", bucket)
                .with("MapRunArn", mapRunArn)
                .with("ResultFiles", lists.build())
                .build();
    }

    private String manifestKey(String mapRunArn) {
        return folder(mapRunArn) + "manifest.json";
    }

    private String folder(String mapRunArn) {
        String id = mapRunArn.substring(mapRunArn.lastIndexOf(':') + 1);
        String parent = prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
        return parent + id + "/";
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

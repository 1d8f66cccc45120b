package dev.stepwright.engine.dataset;

import dev.stepwright.asl.CsvForm;
import dev.stepwright.asl.CsvForm.HeaderLocation;
import dev.stepwright.engine.json.InvalidJsonException;
import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.json.JsonObject;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.object.ObjectName;
import dev.stepwright.engine.object.ObjectStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What S3 leaves of an inventory: the objects that list a bucket's objects, and the columns of those lists.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory-location.html">Locating your
 *     inventory list</a>
 */
record InventoryManifest(ObjectStore objects) implements ObjectContent {

    private static final String BUCKET_ARN = "arn:[^:]*:s3:::";

    @Override
    public void read(ObjectName object, Items items) throws IOException {
        JsonObject manifest = manifest(object);
        String format = text(manifest, "fileFormat", object);
        if (!format.equals("CSV")) {
            throw new DatasetException("The inventory " + object.uri() + " has lists in " + format + ", not in CSV");
        }
        ObjectContent list = ObjectContent.ofItems(objects, new CsvFormat(columns(manifest, object)));
        String bucket = text(manifest, "destinationBucket", object).replaceFirst(BUCKET_ARN, "");
        for (String key : keys(manifest, object)) {
            if (items.isFull()) {
                return;
            }
            list.read(new ObjectName(bucket, key), items);
        }
    }

    private JsonObject manifest(ObjectName object) throws IOException {
        try (InputStream content = Unzipped.read(objects, object)) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            if (JsonText.read(text) instanceof JsonObject manifest) {
                return manifest;
            }
            throw new DatasetException("The manifest " + object.uri() + " is no JSON object");
        } catch (InvalidJsonException e) {
            throw new DatasetException("The manifest " + object.uri() + " is not JSON: " + e.getMessage());
        }
    }

    private static CsvForm columns(JsonObject manifest, ObjectName object) {
        List<String> names = Stream.of(text(manifest, "fileSchema", object).split(","))
                .map(String::strip)
                .toList();
        return new CsvForm(Optional.of(HeaderLocation.GIVEN), names, Optional.empty());
    }

    private static List<String> keys(JsonObject manifest, ObjectName object) {
        if (!(manifest.get("files") instanceof JsonArray files)) {
            throw lacks("files", object);
        }
        List<String> keys = new ArrayList<>();
        for (Object file : files) {
            keys.add(file instanceof JsonObject described ? text(described, "key", object) : "");
        }
        return keys;
    }

    private static String text(JsonObject manifest, String member, ObjectName object) {
        if (manifest.get(member) instanceof String text) {
            return text;
        }
        throw lacks(member, object);
    }

    private static DatasetException lacks(String member, ObjectName object) {
        return new DatasetException("The manifest " + object.uri() + " has no '" + member + "'");
    }
}

package dev.stepwright.asl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * The form of the objects that a distributed Map reads its items from.
 *
 * @param inputType absent where the items are the objects of a listing themselves
 * @param manifestType what the object that is read lists, if it lists others
 * @param transformation what is made of the objects of a listing
 * @param csv for {@link InputType#CSV}
 * @param itemsPointer a JSON Pointer (RFC 6901) to the items within a document
 * @param maxItems an integer, or an expression that yields one; in JSONPath mode the text of a path
 */
public record ReaderConfig(
        Optional<InputType> inputType,
        Optional<ManifestType> manifestType,
        Optional<Transformation> transformation,
        Optional<CsvForm> csv,
        Optional<String> itemsPointer,
        Optional<JsonNode> maxItems) {

    private static final ReaderConfig NONE = new ReaderConfig(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What holds where a state says nothing. */
    public static ReaderConfig none() {
        return NONE;
    }

    /** How an object holds items. */
    public enum InputType {
        CSV,
        JSON,
        JSONL,
        PARQUET,
        /** The list that an S3 inventory leaves. */
        MANIFEST
    }

    /** Who wrote the list of objects. */
    public enum ManifestType {
        ATHENA_DATA,
        S3_INVENTORY
    }

    /** What becomes of the objects of a listing. */
    public enum Transformation {
        /** Each is an item by itself, without its content. */
        NONE,
        /** The items are those within the objects. */
        LOAD_AND_FLATTEN
    }
}

package dev.stepwright.engine.dataset;

import dev.stepwright.asl.ReaderConfig;
import dev.stepwright.asl.ReaderConfig.InputType;
import java.io.IOException;
import java.io.InputStream;

/** How an object holds items. */
interface ItemFormat {

    /** Reads as many items as are wanted, and no further. */
    void read(InputStream content, String source, Items items) throws IOException;

    /** @param config its kind of input is one that is read here */
    static ItemFormat of(ReaderConfig config) {
        InputType type = config.inputType().orElseThrow(() -> new DatasetException("field InputType is required"));
        return switch (type) {
            case CSV -> new CsvFormat(config.csv().orElseThrow());
            case JSON -> new JsonFormat(config.itemsPointer());
            case JSONL -> new JsonLinesFormat();
            case MANIFEST, PARQUET -> throw new DatasetException("Items in " + type + " are not read here.");
        };
    }
}

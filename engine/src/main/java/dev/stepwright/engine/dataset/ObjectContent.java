package dev.stepwright.engine.dataset;

import dev.stepwright.asl.ReaderConfig;
import dev.stepwright.asl.ReaderConfig.InputType;
import dev.stepwright.asl.ReaderConfig.ManifestType;
import dev.stepwright.engine.object.ObjectName;
import dev.stepwright.engine.object.ObjectStore;
import java.io.IOException;
import java.io.InputStream;

/** What is in an object: items, or a list of objects that hold them. */
interface ObjectContent {

    /** Reads as many items as are wanted, and no further. */
    void read(ObjectName object, Items items) throws IOException;

    static ObjectContent of(ObjectStore objects, ReaderConfig config) {
        if (config.manifestType().filter(ManifestType.ATHENA_DATA::equals).isPresent()) {
            return new AthenaManifest(objects, ofItems(objects, ItemFormat.of(config)));
        }
        boolean inventory = config.manifestType().isPresent()
                || config.inputType().filter(InputType.MANIFEST::equals).isPresent();
        return inventory ? new InventoryManifest(objects) : ofItems(objects, ItemFormat.of(config));
    }

    static ObjectContent ofItems(ObjectStore objects, ItemFormat format) {
        return (object, items) -> {
            try (InputStream content = Unzipped.read(objects, object)) {
                format.read(content, object.uri(), items);
            }
        };
    }
}

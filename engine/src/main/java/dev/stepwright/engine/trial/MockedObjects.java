package dev.stepwright.engine.trial;

import dev.stepwright.engine.object.ListedObject;
import dev.stepwright.engine.object.ObjectName;
import dev.stepwright.engine.object.ObjectStore;
import dev.stepwright.engine.object.ObjectStoreException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Buckets in which every object has the content that the test says a Map's reader finds; what is written is dropped.
 */
record MockedObjects(String content) implements ObjectStore {

    @Override
    public InputStream read(ObjectName object) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<ListedObject> list(String bucket, String prefix) {
        throw ObjectStoreException.noSuchBucket();
    }

    @Override
    public void write(ObjectName object, byte[] written) {
        // Nobody reads it.
    }
}

package dev.stepwright.engine.object;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Buckets with objects, from where a distributed Map may take its items and where it may leave its results. */
public interface ObjectStore {

    /** Has no bucket. */
    ObjectStore NONE = new ObjectStore() {
        @Override
        public InputStream read(ObjectName object) {
            throw ObjectStoreException.noSuchBucket();
        }

        @Override
        public List<ListedObject> list(String bucket, String prefix) {
            throw ObjectStoreException.noSuchBucket();
        }

        @Override
        public void write(ObjectName object, byte[] content) {
            throw ObjectStoreException.noSuchBucket();
        }
    };

    /**
     * Opens an object, which may be larger than memory.
     *
     * @throws ObjectStoreException when there is none, or it may not be read
     */
    InputStream read(ObjectName object) throws IOException;

    /**
     * All objects whose key begins with the prefix, by key.
     *
     * @throws ObjectStoreException when there is no such bucket, or it may not be listed
     */
    List<ListedObject> list(String bucket, String prefix) throws IOException;

    /**
     * Makes an object, in place of the one that has the name already.
     *
     * @throws ObjectStoreException when there is no such bucket, or it may not be written to
     */
    void write(ObjectName object, byte[] content) throws IOException;
}

package dev.stepwright.local.buckets;

import dev.stepwright.engine.object.ListedObject;
import dev.stepwright.engine.object.ObjectName;
import dev.stepwright.engine.object.ObjectStore;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where buckets and their objects are kept. */
interface Storage extends ObjectStore {

    /** The names of all buckets, in order. */
    List<String> buckets() throws IOException;

    /** @return whether there was none of this name */
    boolean create(String bucket) throws IOException;

    /** Removes a bucket without objects. */
    void remove(String bucket) throws IOException;

    /** What a listing would tell of an object, if there is one. */
    Optional<ListedObject> find(ObjectName object) throws IOException;

    /** Removes an object, if there is one. */
    void remove(ObjectName object) throws IOException;
}

package dev.stepwright.engine.object;

import java.time.Instant;

/**
 * An object as a list of a bucket's objects tells of it.
 *
 * @param etag with the quotes that belong to it
 */
public record ListedObject(String key, long size, String etag, Instant modified) {

    /** Whether it is what consoles make to show a folder. */
    public boolean isFolder() {
        return key.endsWith("/");
    }
}

package dev.stepwright.local.buckets;

import dev.stepwright.engine.object.ListedObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * An object in a bucket.
 *
 * @param etag the MD5 sum of its bytes, in quotes
 */
record StoredObject(byte[] bytes, String etag, Instant modified) {

    ListedObject listed(String key) {
        return new ListedObject(key, bytes.length, etag, modified);
    }

    static StoredObject of(byte[] bytes, Instant modified) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(bytes);
            return new StoredObject(bytes, "\"" + HexFormat.of().formatHex(digest) + "\"", modified);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has MD5", e);
        }
    }
}

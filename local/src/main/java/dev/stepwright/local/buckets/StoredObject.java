package dev.stepwright.local.buckets;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * An object in a bucket.
 *
 * @param etag the MD5 sum of its bytes, in quotes
 */
record StoredObject(byte[] bytes, String etag, Instant modified) {

    static StoredObject of(byte[] bytes, Instant modified) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(bytes);
            return new StoredObject(bytes, "\"" + HexFormat.of().formatHex(digest) + "\"", modified);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has MD5", e);
        }
    }

    /** The checksum that the service makes of every object, in Base64. */
    String crc32() {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(Integer.BYTES)
                        .putInt((int) sum.getValue())
                        .array());
    }
}

package dev.stepwright.local.functions.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A function's code, ready to run.
 *
 * @param sha256 in Base64, of the zip file
 * @param size of the zip file
 * @param taskRoot what the zip file unpacks to
 */
public record FunctionPackage(String sha256, long size, Path taskRoot) {

    /** The code of an application that runs without having been packaged; what identifies it is where it is. */
    public static FunctionPackage ofFolder(Path taskRoot) {
        Path root = taskRoot.toAbsolutePath();
        return new FunctionPackage(digest(root.toString().getBytes(StandardCharsets.UTF_8)), 0, root);
    }

    /** Whether it came as a zip file. */
    public boolean isPackaged() {
        return size > 0;
    }

    public static String digest(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}

package dev.stepwright.deployer.stack;

/**
 * The Lambda package.
 *
 * @param content the zip
 * @param sha256 its SHA-256 in base64, which Lambda calls {@code CodeSha256}
 */
public record PackageFile(byte[] content, String sha256) {

    /** Larger packages go through S3: "Zipped size must be smaller than 52428800 bytes". */
    public static final int DIRECT_LIMIT = 52_428_800;

    public static PackageFile of(byte[] content) {
        return new PackageFile(content, Fingerprint.base64(content));
    }

    public boolean needsBucket() {
        return content.length > DIRECT_LIMIT;
    }

    /** The object's key in the artifact bucket; the same for the same bytes. */
    public String key() {
        return sha256.replace('/', '_').replace('+', '-').replace("=", "") + ".zip";
    }
}

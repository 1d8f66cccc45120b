package dev.stepwright.deployer.stack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** Short digests by which equal things are known. */
final class Fingerprint {

    private static final int LENGTH = 12;

    private Fingerprint() {}

    /** The same for the same resources, on every machine; it does not give secrets away. */
    static String of(List<Resource> resources) {
        Outputs nothingKnown = new Outputs();
        StringBuilder text = new StringBuilder();
        for (Resource resource : resources) {
            text.append(resource.id()).append('\n');
            resource.attributes(nothingKnown)
                    .values()
                    .forEach((name, value) ->
                            text.append(name).append('=').append(value.shown()).append('\n'));
            if (resource instanceof StateMachine machine) {
                text.append(machine.definition()).append('\n');
            }
        }
        return HexFormat.of()
                .formatHex(sha256(text.toString().getBytes(StandardCharsets.UTF_8)))
                .substring(0, LENGTH);
    }

    /** As Lambda writes a package's hash. */
    static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(sha256(content));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

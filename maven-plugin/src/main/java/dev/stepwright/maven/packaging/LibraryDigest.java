package dev.stepwright.maven.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * Tells versions of the deployer library apart, with all that it needs.
 *
 * <p>The checksums that a jar lists of its entries stand for their contents: a {@code package} of a few classes would
 * otherwise read thirty megabytes to learn that nothing about them is new.
 */
public final class LibraryDigest {

    private LibraryDigest() {}

    /** @param library jars, or folders of classes of modules that were not packaged */
    public static String of(List<Path> library) throws IOException {
        MessageDigest digest = sha256();
        for (Path jar : library) {
            if (Files.isDirectory(jar)) {
                for (ArchiveFile file : new ClassFolder(jar).files()) {
                    update(digest, file.name(), file.content().read());
                }
            } else {
                update(digest, jar.getFileName().toString(), listing(jar));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] listing(Path jar) throws IOException {
        StringBuilder listing = new StringBuilder();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .forEach(entry -> listing.append(entry.getName())
                            .append(' ')
                            .append(entry.getSize())
                            .append(' ')
                            .append(entry.getCrc())
                            .append('\n'));
        }
        return listing.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void update(MessageDigest digest, String name, byte[] content) {
        digest.update((name + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(content);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

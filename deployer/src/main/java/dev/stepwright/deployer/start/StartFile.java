package dev.stepwright.deployer.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * What a deployer's jar says about how it is started.
 *
 * @param deployer the generated class that describes the application
 * @param library the digest of the library in the jar
 */
public record StartFile(String deployer, String library) {

    /** The file's name in the jar. */
    public static final String NAME = "stepwright/start.txt";

    /** @throws IOException if the jar cannot be read, or was made by something else */
    public static StartFile in(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            ZipEntry entry = file.getEntry(NAME);
            if (entry == null) {
                throw new IOException("the jar " + jar + " has no " + NAME + "; make it anew with sfn:package");
            }
            try (InputStream in = file.getInputStream(entry)) {
                String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
                return new StartFile(lines[0], lines[1]);
            }
        }
    }

    public byte[] bytes() {
        return (deployer + "\n" + library + "\n").getBytes(StandardCharsets.UTF_8);
    }
}

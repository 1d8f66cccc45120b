package dev.stepwright.maven.packaging;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Files in the order in which they are archived. */
public record Archive(List<ArchiveFile> files) {

    private static final int BUFFER = 1 << 16;

    public Archive {
        files = List.copyOf(files);
    }

    /** Writes the file whole or not at all. */
    public void writeTo(Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        write(new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER));
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
        write(bytes);
        return bytes.toByteArray();
    }

    private void write(OutputStream out) throws IOException {
        try (ZipWriter zip = new ZipWriter(out)) {
            for (ArchiveFile file : files) {
                zip.add(file.name(), file.content().read());
            }
        }
    }
}

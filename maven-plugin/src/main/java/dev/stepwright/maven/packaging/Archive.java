package dev.stepwright.maven.packaging;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Files in the order in which they are archived. */
public record Archive(List<ArchiveFile> files, Compression compression) {

    private static final int BUFFER = 1 << 16;

    /** How large a file of the archive is. */
    public record Size(String name, long bytes) {}

    public Archive {
        files = List.copyOf(files);
    }

    /**
     * Writes the file whole or not at all.
     *
     * @return the size of each file, in the same order
     */
    public List<Size> writeTo(Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        List<Size> sizes = write(new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER));
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        return sizes;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
        write(bytes);
        return bytes.toByteArray();
    }

    private List<Size> write(OutputStream out) throws IOException {
        List<Size> sizes = new ArrayList<>();
        try (ZipWriter zip = new ZipWriter(out, compression)) {
            for (ArchiveFile file : files) {
                byte[] content = file.content().read();
                zip.add(file.name(), content);
                sizes.add(new Size(file.name(), content.length));
            }
        }
        return sizes;
    }
}

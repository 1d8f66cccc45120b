package dev.stepwright.maven.packaging;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An archive that {@link ZipWriter} wrote, in its two parts, so that another one can begin with it: to deflate the
 * deployer's library takes longer than all else that makes a package.
 *
 * @param file where the entries are
 * @param size of all entries, as they stand at the beginning of the file, in bytes
 * @param directory the headers of the central directory, without the record that ends it
 */
record WrittenZip(Path file, int size, byte[] directory, Set<String> names) {

    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int HEADER_SIZE = 46;
    private static final int NAME_LENGTH = 28;
    private static final int BUFFER = 1 << 18;

    static WrittenZip read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long end = channel.size() - END_SIZE;
            if (end < 0) {
                throw notWhole(file);
            }
            ByteBuffer last = bytes(channel, end, END_SIZE);
            if (last.getInt(0) != END_OF_DIRECTORY) {
                throw notWhole(file);
            }
            int start = last.getInt(16);
            byte[] directory = bytes(channel, start, (int) end - start).array();
            return new WrittenZip(file, start, directory, names(directory));
        }
    }

    /** Writes the entries as they are. */
    void entriesTo(OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int left = size; left > 0; ) {
                int read = in.readNBytes(buffer, 0, Math.min(left, BUFFER));
                if (read == 0) {
                    throw notWhole(file);
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    private static ByteBuffer bytes(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, position + bytes.position()) < 0) {
                throw new EOFException("the archive became shorter while it was read");
            }
        }
        return bytes.flip();
    }

    private static IOException notWhole(Path file) {
        return new IOException(file + " is not whole; delete it");
    }

    /** {@link ZipWriter} writes headers without extra fields and comments. */
    private static Set<String> names(byte[] directory) {
        ByteBuffer headers = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
        Set<String> names = new LinkedHashSet<>();
        for (int at = 0; at < directory.length; ) {
            int length = Short.toUnsignedInt(headers.getShort(at + NAME_LENGTH));
            names.add(new String(directory, at + HEADER_SIZE, length, StandardCharsets.UTF_8));
            at += HEADER_SIZE + length;
        }
        return names;
    }
}

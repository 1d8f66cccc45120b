package dev.stepwright.maven.packaging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An archive that {@link ZipWriter} wrote, in its two parts, so that another one can begin with it: to deflate the
 * deployer's library takes longer than all else that makes a package.
 *
 * @param entries all entries, as they stand in the file
 * @param directory the headers of the central directory, without the record that ends it
 */
record WrittenZip(byte[] entries, byte[] directory, Set<String> names) {

    static final WrittenZip EMPTY = new WrittenZip(new byte[0], new byte[0], Set.of());

    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int HEADER_SIZE = 46;
    private static final int NAME_LENGTH = 28;

    static WrittenZip read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - END_SIZE;
        if (end < 0 || buffer.getInt(end) != END_OF_DIRECTORY) {
            throw new IOException(file + " is not whole; delete it");
        }
        int start = buffer.getInt(end + 16);
        byte[] directory = Arrays.copyOfRange(bytes, start, end);
        return new WrittenZip(Arrays.copyOf(bytes, start), directory, names(directory));
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

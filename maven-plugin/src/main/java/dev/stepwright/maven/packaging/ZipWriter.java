package dev.stepwright.maven.packaging;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Writes a zip whose bytes follow from names and contents alone.
 *
 * <p>Every entry has the same time and may be read by everyone. {@link java.util.zip.ZipOutputStream} cannot set
 * permissions. The layout is that of PKWARE's APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16.
 */
final class ZipWriter implements Closeable {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END_OF_DIRECTORY = 0x06054b50;

    /** Version 2.0 knows deflated entries. */
    private static final short VERSION_NEEDED = 20;

    private static final short MADE_BY_UNIX = 3 << 8 | 20;
    private static final short UTF8_NAMES = 1 << 11;

    /** The first moment that the format knows. */
    private static final short MIDNIGHT = 0;

    private static final short FIRST_OF_JANUARY_1980 = 1 << 5 | 1;

    /** A regular file, {@code rw-r--r--}. */
    private static final int READABLE_FILE = 0100644 << 16;

    private static final int MOST_ENTRIES = 0xFFFF;
    private static final long MOST_BYTES = 0xFFFF_FFFFL;

    private final OutputStream out;
    private final Compression compression;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private byte[] before = new byte[0];
    private long position;

    ZipWriter(OutputStream out, Compression compression) {
        this.out = out;
        this.compression = compression;
    }

    /** Begins with all entries of another archive, as they are. */
    void addAll(WrittenZip other) throws IOException {
        if (position != 0) {
            throw new IllegalStateException("offsets of entries are right at the beginning only");
        }
        other.entriesTo(out);
        position = other.size();
        names.addAll(other.names());
        before = other.directory();
    }

    private record Entry(byte[] name, Compression kept, int crc, int packed, int size, int offset) {}

    void add(String name, byte[] content) throws IOException {
        if (!names.add(name)) {
            throw new IOException("the entry " + name + " is there twice");
        }
        CRC32 crc = new CRC32();
        crc.update(content);
        Compression wanted = compression.of(name);
        byte[] smaller = wanted.pack(content);
        // What is compressed already would only grow.
        Compression kept = smaller.length < content.length ? wanted : Compression.STORED;
        byte[] packed = kept == Compression.STORED ? content : smaller;
        Entry entry = new Entry(
                name.getBytes(StandardCharsets.UTF_8), kept, (int) crc.getValue(), packed.length, content.length, (int)
                        position);
        if (names.size() > MOST_ENTRIES || position + packed.length > MOST_BYTES) {
            throw new IOException("the archive ends at " + MOST_ENTRIES + " entries and 4 GiB, before " + name);
        }
        write(localHeader(entry));
        write(entry.name());
        write(packed);
        entries.add(entry);
    }

    /** Ends the archive with its directory. */
    @Override
    public void close() throws IOException {
        try (out) {
            long start = position;
            write(before);
            for (Entry entry : entries) {
                write(centralHeader(entry));
                write(entry.name());
            }
            write(endOfDirectory((int) start, (int) (position - start)));
        }
    }

    private byte[] localHeader(Entry entry) {
        return shared(block(30).putInt(LOCAL_HEADER), entry).array();
    }

    private byte[] centralHeader(Entry entry) {
        ByteBuffer header = block(46).putInt(CENTRAL_HEADER).putShort(MADE_BY_UNIX);
        return shared(header, entry)
                .putShort((short) 0) // no comment
                .putShort((short) 0) // on the first disk
                .putShort((short) 0) // no internal attributes
                .putInt(READABLE_FILE)
                .putInt(entry.offset())
                .array();
    }

    /** The fields that both headers have. */
    private ByteBuffer shared(ByteBuffer header, Entry entry) {
        return header.putShort(VERSION_NEEDED)
                .putShort(UTF8_NAMES)
                .putShort(entry.kept().method())
                .putShort(MIDNIGHT)
                .putShort(FIRST_OF_JANUARY_1980)
                .putInt(entry.crc())
                .putInt(entry.packed())
                .putInt(entry.size())
                .putShort((short) entry.name().length)
                .putShort((short) 0); // no extra field
    }

    private byte[] endOfDirectory(int start, int size) {
        return block(22)
                .putInt(END_OF_DIRECTORY)
                .putInt(0) // one disk
                .putShort((short) names.size())
                .putShort((short) names.size())
                .putInt(size)
                .putInt(start)
                .array();
    }

    private static ByteBuffer block(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}

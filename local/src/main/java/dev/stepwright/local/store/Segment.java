package dev.stepwright.local.store;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A file of records, one after the other: each has its length, a checksum and its bytes. A process that is killed while
 * it writes leaves a last record that is not whole.
 *
 * <p>Not a channel of {@code java.nio}, which an interrupted thread would close.
 */
final class Segment implements AutoCloseable {

    static final int HEADER = 2 * Integer.BYTES;

    private final int number;
    private final Path path;
    private final RandomAccessFile file;
    private final FileOutputStream end;
    private int size;

    private Segment(int number, Path path, RandomAccessFile file, FileOutputStream end) {
        this.end = end;
        this.number = number;
        this.path = path;
        this.file = file;
    }

    static Segment open(int number, Path path) throws IOException {
        return new Segment(
                number, path, new RandomAccessFile(path.toFile(), "rw"), new FileOutputStream(path.toFile(), true));
    }

    int number() {
        return number;
    }

    int size() {
        return size;
    }

    Path path() {
        return path;
    }

    /** Shows each whole record to the visitor. */
    void scan(RecordVisitor visitor) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(path));
        while (all.remaining() >= HEADER) {
            int length = all.getInt(all.position());
            int checksum = all.getInt(all.position() + Integer.BYTES);
            int offset = all.position() + HEADER;
            if (length <= 0 || length > all.limit() - offset) {
                break;
            }
            byte[] record = new byte[length];
            all.get(offset, record);
            if (checksum(record) != checksum) {
                break;
            }
            visitor.visit(new Position(number, offset, length), record);
            all.position(offset + length);
        }
        size = all.position();
    }

    /** Whether there is something behind the last whole record. */
    boolean isTorn() throws IOException {
        return size < file.length();
    }

    /** Cuts off what is behind the last whole record. */
    void mend() throws IOException {
        file.setLength(size);
    }

    /** Appends records at once. */
    List<Position> append(List<byte[]> records) throws IOException {
        int length = records.stream().mapToInt(record -> HEADER + record.length).sum();
        ByteBuffer bytes = ByteBuffer.allocate(length);
        List<Position> positions = new ArrayList<>(records.size());
        for (byte[] record : records) {
            bytes.putInt(record.length).putInt(checksum(record));
            positions.add(new Position(number, size + bytes.position(), record.length));
            bytes.put(record);
        }
        write(bytes.array());
        size += length;
        return positions;
    }

    /** What is written in part, for want of space, is cut off. */
    private void write(byte[] bytes) throws IOException {
        try {
            end.write(bytes);
        } catch (IOException e) {
            file.setLength(size);
            throw e;
        }
    }

    byte[] read(Position position) throws IOException {
        byte[] record = new byte[position.length()];
        file.seek(position.offset());
        file.readFully(record);
        return record;
    }

    /** Hands over what the operating system holds back to the disk. */
    void force() throws IOException {
        file.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        end.close();
        file.close();
    }

    private static int checksum(byte[] record) {
        CRC32C checksum = new CRC32C();
        checksum.update(record);
        return (int) checksum.getValue();
    }
}

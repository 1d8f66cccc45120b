package dev.stepwright.local.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * Records in the order in which they were appended, in a row of segments.
 *
 * <p>A record is handed to the operating system before {@link #append} returns, so that it is there after the end of
 * the process. The disk has it after {@link #force}, which is what the end of the machine makes a difference to.
 */
public final class RecordLog implements AutoCloseable {

    private static final int SEGMENT_SIZE = 16 << 20;
    private static final String SUFFIX = ".log";

    private final DataFolder folder;
    private final TreeMap<Integer, Segment> segments = new TreeMap<>();
    private long size;

    private RecordLog(DataFolder folder) {
        this.folder = folder;
    }

    /** Opens the records of a folder and shows them. */
    public static RecordLog open(DataFolder folder, RecordVisitor visitor) {
        RecordLog log = new RecordLog(folder);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.path(), "*" + SUFFIX)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                int number = Integer.parseInt(name.substring(0, name.length() - SUFFIX.length()));
                log.segments.put(number, Segment.open(number, file));
            }
            for (Segment segment : log.segments.values()) {
                log.load(segment, visitor);
            }
            log.begin();
            return log;
        } catch (IOException e) {
            throw log.broken(e);
        }
    }

    /** Only the last segment was being written when the process ended; what was not whole was not acknowledged. */
    private void load(Segment segment, RecordVisitor visitor) throws IOException {
        segment.scan(visitor);
        size += segment.size();
        if (segment.isTorn()) {
            if (segment.number() != segments.lastKey()) {
                throw new DataFolderException(
                        "The file %s is damaged behind byte %d. Bring back a copy of the data folder, or delete it."
                                .formatted(segment.path(), segment.size()));
            }
            segment.mend();
        }
    }

    public Position append(byte[] record) {
        return append(List.of(record)).get(0);
    }

    /** Appends records at once. */
    public synchronized List<Position> append(List<byte[]> records) {
        try {
            if (segments.lastEntry().getValue().size() > SEGMENT_SIZE) {
                segments.lastEntry().getValue().force();
                begin();
            }
            List<Position> positions = segments.lastEntry().getValue().append(records);
            positions.forEach(position -> size += position.size());
            return positions;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    public synchronized byte[] read(Position position) {
        try {
            return segments.get(position.segment()).read(position);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** What all records take. */
    public synchronized long size() {
        return size;
    }

    public synchronized void force() {
        try {
            segments.lastEntry().getValue().force();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /**
     * Removes the oldest segment, unless it is the last one.
     *
     * @param visitor sees its records, and appends once more those that are still wanted
     */
    public void removeOldest(RecordVisitor visitor) {
        try {
            Segment oldest = oldest();
            oldest.scan(visitor);
            remove(oldest);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private synchronized Segment oldest() throws IOException {
        if (segments.size() == 1) {
            begin();
        }
        return segments.firstEntry().getValue();
    }

    private synchronized void remove(Segment segment) throws IOException {
        segments.lastEntry().getValue().force();
        segments.remove(segment.number());
        size -= segment.size();
        segment.close();
        Files.delete(segment.path());
    }

    private void begin() throws IOException {
        int number = segments.isEmpty() ? 1 : segments.lastKey() + 1;
        segments.put(number, Segment.open(number, folder.path().resolve("%08d".formatted(number) + SUFFIX)));
    }

    @Override
    public synchronized void close() {
        try {
            for (Segment segment : segments.values()) {
                segment.force();
                segment.close();
            }
        } catch (IOException e) {
            throw broken(e);
        }
        folder.close();
    }

    private DataFolderException broken(IOException e) {
        return new DataFolderException(
                "The data folder %s cannot be read or written: %s".formatted(folder.path(), e), e);
    }
}

package dev.stepwright.engine.journal;

import dev.stepwright.engine.journal.Entry.Asked;
import dev.stepwright.engine.journal.Entry.Heard;
import dev.stepwright.engine.journal.Entry.Looked;
import dev.stepwright.engine.journal.Entry.Started;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Entries as bytes: a letter for the kind, then the components in their order. */
public final class EntryFormat {

    /** Grows with every change, so that a journal of another version is not misread. */
    public static final int VERSION = 1;

    private EntryFormat() {}

    public static byte[] write(Entry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            entry.accept(new Writer(out)).write();
        } catch (IOException e) {
            throw new IllegalStateException("an array takes all bytes", e);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException when these are not the bytes of an entry */
    public static Entry read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return read(in);
        } catch (IOException e) {
            throw new IllegalArgumentException("the bytes of an entry end too early", e);
        }
    }

    private static Entry read(DataInputStream in) throws IOException {
        char kind = (char) in.readByte();
        return switch (kind) {
            case 'S' -> new Started(Instant.ofEpochMilli(in.readLong()), in.readLong());
            case 'H' ->
                new Heard(
                        in.readLong(), in.readInt(), Instant.ofEpochMilli(in.readLong()), texts(in), in.readBoolean());
            case 'L' -> new Looked(in.readLong(), in.readInt(), Instant.ofEpochMilli(in.readLong()));
            case 'A' -> new Asked(in.readInt(), text(in));
            default -> throw new IllegalArgumentException("there is no kind of entry '" + kind + "'");
        };
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int count = in.readByte();
        List<String> texts = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            texts.add(text(in));
        }
        return texts;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    /** What is yet to be done to write an entry. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    private record Writer(DataOutputStream out) implements Entry.Visitor<Writing> {

        @Override
        public Writing visitStarted(Started entry) {
            return () -> {
                out.writeByte('S');
                out.writeLong(entry.time().toEpochMilli());
                out.writeLong(entry.seed());
            };
        }

        @Override
        public Writing visitHeard(Heard entry) {
            return () -> {
                out.writeByte('H');
                out.writeLong(entry.line());
                out.writeInt(entry.fingerprint());
                out.writeLong(entry.time().toEpochMilli());
                out.writeByte(entry.said().size());
                for (String text : entry.said()) {
                    write(text);
                }
                out.writeBoolean(entry.last());
            };
        }

        @Override
        public Writing visitLooked(Looked entry) {
            return () -> {
                out.writeByte('L');
                out.writeLong(entry.look());
                out.writeInt(entry.fingerprint());
                out.writeLong(entry.time().toEpochMilli());
            };
        }

        @Override
        public Writing visitAsked(Asked entry) {
            return () -> {
                out.writeByte('A');
                out.writeInt(entry.fingerprint());
                write(entry.answer());
            };
        }

        private void write(String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }
}

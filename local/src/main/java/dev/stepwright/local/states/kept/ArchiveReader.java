package dev.stepwright.local.states.kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what an {@link ArchiveWriter} has written. */
final class ArchiveReader {

    private final ByteBuffer bytes;
    private final List<String> texts = new ArrayList<>();

    ArchiveReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    String text() {
        int known = bytes.getInt();
        if (known >= 0) {
            return texts.get(known);
        }
        byte[] encoded = new byte[bytes.getInt()];
        bytes.get(encoded);
        String text = new String(encoded, StandardCharsets.UTF_8);
        texts.add(text);
        return text;
    }

    Optional<String> optional() {
        return bytes.get() == 't' ? Optional.of(text()) : Optional.empty();
    }

    long number() {
        return bytes.getLong();
    }

    Instant time() {
        return Instant.ofEpochSecond(bytes.getLong(), bytes.getInt());
    }

    Optional<Instant> optionalTime() {
        return bytes.get() == 't' ? Optional.of(time()) : Optional.empty();
    }

    Object value() {
        char kind = (char) bytes.get();
        return switch (kind) {
            case 'm' -> map();
            case 'l' -> list();
            case 'd' -> bytes.getDouble();
            case 'n' -> number();
            case 't' -> true;
            case 'f' -> false;
            default -> text();
        };
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        long size = number();
        for (long index = 0; index < size; index++) {
            list.add(value());
        }
        return list;
    }

    @SuppressWarnings("unchecked") // As it was written.
    Map<String, Object> members() {
        return (Map<String, Object>) value();
    }

    private Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        long size = number();
        for (long index = 0; index < size; index++) {
            map.put(text(), value());
        }
        return map;
    }
}

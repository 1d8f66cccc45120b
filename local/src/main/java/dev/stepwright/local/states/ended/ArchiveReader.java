package dev.stepwright.local.states.ended;

import dev.stepwright.engine.history.EventDetails;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what an {@link ArchiveWriter} has written. */
final class ArchiveReader {

    private final byte[] bytes;
    private int next;
    private final List<String> texts = new ArrayList<>(KnownTexts.ALL);

    ArchiveReader(byte[] bytes) {
        this.bytes = bytes;
    }

    String text() {
        int name = Math.toIntExact(number());
        if (name != ArchiveWriter.NEW_TEXT) {
            return texts.get(name - 1);
        }
        int length = Math.toIntExact(number());
        String text = new String(bytes, next, length, StandardCharsets.UTF_8);
        next += length;
        texts.add(text);
        return text;
    }

    Optional<String> optional() {
        return letter() == 't' ? Optional.of(text()) : Optional.empty();
    }

    long number() {
        long number = 0;
        int shift = 0;
        byte part = bytes[next++];
        while (part < 0) {
            number |= (part & 0x7FL) << shift;
            shift += 7;
            part = bytes[next++];
        }
        return number | (long) part << shift;
    }

    Instant time() {
        return Instant.ofEpochSecond(number(), number());
    }

    Optional<Instant> optionalTime() {
        return letter() == 't' ? Optional.of(time()) : Optional.empty();
    }

    EventDetails details() {
        return EventDetails.of(text(), map());
    }

    Object value() {
        return switch (letter()) {
            case 'm' -> map();
            case 'l' -> list();
            case 'd' -> Double.longBitsToDouble(number());
            case 'n' -> number();
            case 't' -> true;
            case 'f' -> false;
            default -> text();
        };
    }

    private char letter() {
        return (char) bytes[next++];
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        long size = number();
        for (long index = 0; index < size; index++) {
            list.add(value());
        }
        return list;
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

package dev.stepwright.local.states.kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes values one after the other. A text that comes again is only named: the output of a state is the next's input.
 */
final class ArchiveWriter {

    private static final int NEW_TEXT = -1;

    private ByteBuffer bytes = ByteBuffer.allocate(2048);
    private final Map<String, Integer> texts = new HashMap<>();

    /** What has been written. */
    byte[] bytes() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    ArchiveWriter text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            withRoom(Integer.BYTES).putInt(known);
            return this;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        withRoom(2 * Integer.BYTES + encoded.length)
                .putInt(NEW_TEXT)
                .putInt(encoded.length)
                .put(encoded);
        return this;
    }

    ArchiveWriter optional(Optional<String> text) {
        letter(text.isPresent() ? 't' : 'f');
        text.ifPresent(this::text);
        return this;
    }

    ArchiveWriter number(long number) {
        withRoom(Long.BYTES).putLong(number);
        return this;
    }

    ArchiveWriter time(Instant time) {
        withRoom(Long.BYTES + Integer.BYTES).putLong(time.getEpochSecond()).putInt(time.getNano());
        return this;
    }

    ArchiveWriter optionalTime(Optional<Instant> time) {
        letter(time.isPresent() ? 't' : 'f');
        time.ifPresent(this::time);
        return this;
    }

    /** A text, number or truth value, or a map or list of these. */
    ArchiveWriter value(Object value) {
        if (value instanceof Map<?, ?> map) {
            letter('m').number(map.size());
            map.forEach((name, member) -> text(String.valueOf(name)).value(member));
            return this;
        }
        if (value instanceof List<?> list) {
            letter('l').number(list.size());
            list.forEach(this::value);
            return this;
        }
        if (value instanceof Double number) {
            letter('d').withRoom(Double.BYTES).putDouble(number);
            return this;
        }
        if (value instanceof Number number) {
            return letter('n').number(number.longValue());
        }
        if (value instanceof Boolean truth) {
            return letter(truth ? 't' : 'f');
        }
        return letter('s').text(String.valueOf(value));
    }

    private ArchiveWriter letter(char letter) {
        withRoom(1).put((byte) letter);
        return this;
    }

    private ByteBuffer withRoom(int count) {
        if (bytes.remaining() < count) {
            int capacity = Math.max(2 * bytes.capacity(), bytes.position() + count);
            bytes = ByteBuffer.allocate(capacity).put(bytes.flip());
        }
        return bytes;
    }
}

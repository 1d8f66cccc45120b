package dev.stepwright.local.states.ended;

import dev.stepwright.engine.history.EventDetails;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Writes values one after the other. A text that comes again is only named: the output of a state is the next's input.
 */
final class ArchiveWriter {

    /** In the place of the name of a text. */
    static final int NEW_TEXT = 0;

    private byte[] bytes = new byte[1024];
    private int end;
    private final Map<String, Integer> texts = new HashMap<>();

    /** What has been written. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, end);
    }

    ArchiveWriter text(String text) {
        Integer known = KnownTexts.PLACES.get(text);
        if (known == null) {
            known = texts.putIfAbsent(text, KnownTexts.ALL.size() + texts.size());
        }
        if (known != null) {
            return number(known + 1L);
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(NEW_TEXT).number(encoded.length).reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, end, encoded.length);
        end += encoded.length;
        return this;
    }

    ArchiveWriter optional(Optional<String> text) {
        letter(text.isPresent() ? 't' : 'f');
        text.ifPresent(this::text);
        return this;
    }

    /** Seven bits a byte, the lowest first; the eighth says that more follow. */
    ArchiveWriter number(long number) {
        reserve(10);
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[end++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[end++] = (byte) rest;
        return this;
    }

    ArchiveWriter time(Instant time) {
        return number(time.getEpochSecond()).number(time.getNano());
    }

    ArchiveWriter optionalTime(Optional<Instant> time) {
        letter(time.isPresent() ? 't' : 'f');
        time.ifPresent(this::time);
        return this;
    }

    ArchiveWriter details(EventDetails details) {
        text(details.member()).number(details.size());
        details.forEach((name, value) -> text(name).value(value));
        return this;
    }

    /** A text, number or truth value, or a map or list of these. */
    ArchiveWriter value(Object value) {
        if (value instanceof Supplier<?> text) {
            return letter('s').text(String.valueOf(text.get()));
        }
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
            return letter('d').number(Double.doubleToLongBits(number));
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
        reserve(1);
        bytes[end++] = (byte) letter;
        return this;
    }

    private void reserve(int count) {
        if (bytes.length - end < count) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, end + count));
        }
    }
}

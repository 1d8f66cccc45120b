package dev.stepwright.engine.jsonata.function;

import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import dev.stepwright.engine.limit.Deadline;
import dev.stepwright.engine.limit.Sizes;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Functions that escape what a URL, or a component of one, cannot contain. */
final class UrlFunctions {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";

    /** What separates the components of a URL. */
    private static final String RESERVED = ";/?:@&=+$,#";

    private static final List<String> ESCAPED =
            IntStream.range(0, 256).mapToObj("%%%02X"::formatted).toList();

    private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+|%");

    private UrlFunctions() {}

    static Map<String, NativeFunction> all() {
        return Map.of(
                "encodeUrl", (context, arguments) -> encode("encodeUrl", UNRESERVED + RESERVED, arguments),
                "encodeUrlComponent", (context, arguments) -> encode("encodeUrlComponent", UNRESERVED, arguments),
                "decodeUrl", (context, arguments) -> decode("decodeUrl", RESERVED, arguments),
                "decodeUrlComponent", (context, arguments) -> decode("decodeUrlComponent", "", arguments));
    }

    private static @Nullable Object encode(String function, String kept, List<@Nullable Object> arguments) {
        if (!(arguments.get(0) instanceof String url)) {
            return null;
        }
        StringBuilder encoded = new StringBuilder();
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(url));
            while (bytes.hasRemaining()) {
                Sizes.checkText(encoded.length());
                int unit = bytes.get() & 0xff;
                encoded.append(kept.indexOf(unit) >= 0 ? Character.toString(unit) : ESCAPED.get(unit));
            }
        } catch (CharacterCodingException e) {
            throw malformed(function, url);
        }
        return encoded.toString();
    }

    /** @param kept the characters whose escapes stay */
    private static @Nullable Object decode(String function, String kept, List<@Nullable Object> arguments) {
        if (!(arguments.get(0) instanceof String url)) {
            return null;
        }
        Matcher escapes = ESCAPES.matcher(url);
        StringBuilder decoded = new StringBuilder();
        while (escapes.find()) {
            Deadline.check();
            String text = decodeBytes(escapes.group(), function, url);
            StringBuilder replacement = new StringBuilder();
            text.codePoints()
                    .forEach(character -> replacement.append(
                            kept.indexOf(character) >= 0 ? ESCAPED.get(character) : Character.toString(character)));
            escapes.appendReplacement(decoded, Matcher.quoteReplacement(replacement.toString()));
        }
        return escapes.appendTail(decoded).toString();
    }

    private static String decodeBytes(String escapes, String function, String url) {
        ByteBuffer bytes = ByteBuffer.allocate(escapes.length() / 3);
        if (!bytes.hasRemaining()) {
            throw malformed(function, url);
        }
        for (int index = 0; index < escapes.length(); index += 3) {
            bytes.put((byte) Integer.parseInt(escapes, index + 1, index + 3, 16));
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw malformed(function, url);
        }
    }

    private static EvaluationException malformed(String function, String url) {
        return new EvaluationException("D3140", "Malformed URL passed to $" + function + "(): " + Texts.quote(url));
    }
}

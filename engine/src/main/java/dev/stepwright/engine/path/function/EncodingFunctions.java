package dev.stepwright.engine.path.function;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The functions that encode texts and hash them. */
final class EncodingFunctions {

    /** Other spellings, which the JDK would know, the service does not take. */
    private static final Set<String> ALGORITHMS = Set.of("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512");

    static final List<IntrinsicFunction> ALL = List.of(
            IntrinsicFunction.of("States.Base64Encode", 1, EncodingFunctions::encode),
            IntrinsicFunction.of("States.Base64Decode", 1, arguments -> EncodedText.decode(arguments.shortText(0))),
            IntrinsicFunction.of("States.Hash", 2, EncodingFunctions::hash));

    private EncodingFunctions() {}

    private static Object encode(Arguments arguments) {
        return Base64.getEncoder().encodeToString(arguments.shortText(0).getBytes(UTF_8));
    }

    /** What is no text is hashed as the text that {@code States.Format} makes of it. */
    private static Object hash(Arguments arguments) {
        byte[] data = arguments.shortTextOf(0).getBytes(UTF_8);
        String algorithm = arguments.text(1);
        if (!ALGORITHMS.contains(algorithm)) {
            throw arguments.invalid(1, "must be one of MD5, SHA-1, SHA-256, SHA-384 and SHA-512");
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(data));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}

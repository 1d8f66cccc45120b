package dev.stepwright.engine.jsonata.function;

import dev.stepwright.engine.json.InvalidJsonException;
import dev.stepwright.engine.json.JsonNumbers;
import dev.stepwright.engine.json.JsonText;
import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import dev.stepwright.engine.limit.Sizes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The functions that Step Functions adds to JSONata, but for those that draw at random. */
public final class ServiceFunctions {

    private static final Set<String> ALGORITHMS = Set.of("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512");

    private static final Map<String, NativeFunction> BY_NAME = Map.of(
            "partition", ServiceFunctions::partition,
            "range", ServiceFunctions::range,
            "hash", ServiceFunctions::hash,
            "parse", ServiceFunctions::parse);

    private static final Map<String, Signature> SIGNATURES = Map.of(
            "partition", Signature.of("<an:a>"),
            "range", Signature.of("<nnn:a>"),
            "hash", Signature.of("<ss:s>"),
            "random", Signature.of("<n?:n>"),
            "uuid", Signature.of("<:s>"),
            "parse", Signature.of("<s:x>"));

    private ServiceFunctions() {}

    /** What they take; they check it themselves, as the service differs from the reference there. */
    static Map<String, Signature> signatures() {
        return SIGNATURES;
    }

    public static Map<String, NativeFunction> all() {
        return BY_NAME;
    }

    private static @Nullable Object partition(@Nullable Object context, List<@Nullable Object> arguments) {
        if (arguments.size() < 2 || !(arguments.get(0) instanceof List<?> array)) {
            return null;
        }
        int size = integer("partition", arguments, 1);
        if (size <= 0) {
            throw new EvaluationException("The second argument of $partition must be a positive integer");
        }
        List<Object> parts = new ArrayList<>();
        for (int start = 0; start < array.size(); start += size) {
            parts.add(new ArrayList<>(array.subList(start, Math.min(array.size(), start + size))));
        }
        return parts;
    }

    /** A sequence, hence a single number is not wrapped. */
    private static @Nullable Object range(@Nullable Object context, List<@Nullable Object> arguments) {
        if (arguments.size() < 3) {
            return null;
        }
        long start = integer("range", arguments, 0);
        long end = integer("range", arguments, 1);
        long step = integer("range", arguments, 2);
        if (step == 0) {
            throw new EvaluationException("The third argument of $range must not be zero");
        }
        List<Object> numbers = new ArrayList<>();
        for (long number = start; step > 0 ? number <= end : number >= end; number += step) {
            numbers.add(JsonNumbers.normalize(number));
            Sizes.checkArray(numbers.size());
        }
        if (numbers.isEmpty()) {
            return null;
        }
        return numbers.size() == 1 ? numbers.get(0) : numbers;
    }

    private static @Nullable Object hash(@Nullable Object context, List<@Nullable Object> arguments) {
        if (arguments.size() < 2
                || !(arguments.get(0) instanceof String text)
                || !(arguments.get(1) instanceof String algorithm)) {
            return null;
        }
        if (!ALGORITHMS.contains(algorithm)) {
            throw new EvaluationException(
                    "The algorithm of $hash must be one of MD5, SHA-1, SHA-256, SHA-384, SHA-512");
        }
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }

    private static @Nullable Object parse(@Nullable Object context, List<@Nullable Object> arguments) {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof String text)) {
            return null;
        }
        try {
            return JsonText.read(text);
        } catch (InvalidJsonException e) {
            throw new EvaluationException("The argument of $parse is not valid JSON: " + e.getMessage());
        }
    }

    /** A fraction is cut off, not rounded. */
    static int integer(String function, List<@Nullable Object> arguments, int index) {
        if (arguments.get(index) instanceof Number number) {
            return (int) number.doubleValue();
        }
        throw Signature.mismatch(function, index);
    }
}

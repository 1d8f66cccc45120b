package dev.stepwright.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks documents: some bytes are others, or some tokens are missing, twice there, or elsewhere. */
final class Mutations {

    private static final List<String> DOCUMENTS = List.of(
            Sample.JSON,
            "[1, -0, 5.0, 1e3, 1.5E-7, 12345678901234567890, 0.1, -12.34, 9007199254740993, 1e21, 100000000000000000.5]",
            "[\"\", \"plain\", \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\ud83d\\ude00\\ud83d\", \"é€😀\", \"\\u0000\"]",
            "{\"a\": {\"b\": [{\"c\": {}}, [[], {}], null, true, false]}, \"a\": {\"b\": [[[[{\"d\": 1}]]]]}, \"\": \"\"}",
            " \t\r\n{ \"type\" : \"circle\" , \"radius\" : 2 } \n",
            "7");

    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "true",
            "false",
            "nul",
            "\"\"",
            "\"type\"",
            "\"circle\"",
            "\"a\\u00",
            "\"",
            "\"\\ud800\"",
            "\\",
            "0",
            "-",
            "01",
            "1.",
            ".5",
            "+1",
            "1e",
            "1e+",
            "-0.0e-0",
            "1e1000000000",
            "1e-1000000000",
            "1e99999999999",
            "9223372036854775808",
            "-9223372036854775809",
            "1".repeat(1_000),
            "1".repeat(1_001),
            "0." + "0".repeat(998),
            "NaN",
            "Infinity",
            "\"NaN\"",
            "\"1e1000000000\"",
            "// comment\n",
            "/* */",
            "'a'",
            "\uFEFF",
            "\0",
            "\n",
            "\u00A0",
            "[".repeat(400),
            "{\"a\":".repeat(400),
            "\"2026-01-31T24:00:00Z\"",
            "\"PT9223372036854775807S\"",
            "\"+1000000000-12-31T23:59:59.999999999Z\"");

    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[\\w.+-]+|\\s+|.", Pattern.DOTALL);

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    byte[] next() {
        String document = pick(DOCUMENTS);
        if (random.nextBoolean()) {
            document = withOtherTokens(document);
        }
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return random.nextBoolean() ? withOtherBytes(bytes) : bytes;
    }

    private String withOtherTokens(String document) {
        List<String> tokens = new ArrayList<>();
        for (Matcher matcher = TOKEN.matcher(document); matcher.find(); ) {
            tokens.add(matcher.group());
        }
        for (int mutations = 1 + random.nextInt(3); mutations > 0 && !tokens.isEmpty(); mutations--) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(5)) {
                case 0 -> tokens.set(at, pick(TOKENS));
                case 1 -> tokens.add(at, pick(TOKENS));
                case 2 -> tokens.remove(at);
                case 3 -> tokens.add(random.nextInt(tokens.size()), tokens.get(at));
                default ->
                    tokens.subList(at, Math.min(tokens.size(), at + random.nextInt(8)))
                            .clear();
            }
        }
        return String.join("", tokens);
    }

    private byte[] withOtherBytes(byte[] document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int mutations = 1 + random.nextInt(3);
        for (byte b : document) {
            boolean mutated = random.nextInt(document.length) < mutations;
            int kind = mutated ? random.nextInt(4) : 0;
            switch (kind) {
                case 1 -> bytes.write(random.nextInt(256));
                case 2 -> bytes.write(b ^ 1 << random.nextInt(8));
                case 3 -> {
                    bytes.write(b);
                    bytes.write(random.nextBoolean() ? b : random.nextInt(256));
                }
                default -> {
                    if (!mutated) {
                        bytes.write(b);
                    }
                }
            }
        }
        int length = random.nextInt(10) == 0 ? random.nextInt(bytes.size() + 1) : bytes.size();
        return Arrays.copyOf(bytes.toByteArray(), length);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

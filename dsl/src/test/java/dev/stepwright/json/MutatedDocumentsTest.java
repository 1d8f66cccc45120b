package dev.stepwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Documents that somebody broke: each is read, or is a {@link MalformedJson}, and Jackson agrees which.
 *
 * <p>{@code -Dstepwright.documents=1000000} breaks more of them, {@code -Dstepwright.seed=7} others.
 */
class MutatedDocumentsTest {

    private static final int DOCUMENTS = Integer.getInteger("stepwright.documents", 5_000);
    private static final long SEED = Long.getLong("stepwright.seed", 1);

    /** What loading classes takes, for the first documents. */
    private static final int MOST_BYTES = 2_000_000;

    private static final int MOST_BYTES_PER_BYTE = 200;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Test
    void areReadOrRefused() {
        assertTimeoutPreemptively(Duration.ofSeconds(60 + DOCUMENTS / 500), () -> {
            Mutations mutations = new Mutations(new Random(SEED));
            int read = 0;
            for (int i = 0; i < DOCUMENTS; i++) {
                read += check(mutations.next()) ? 1 : 0;
            }
            assertThat(read).isBetween(DOCUMENTS / 10, DOCUMENTS / 10 * 9);
        });
    }

    /** Whether the document has been read. */
    private static boolean check(byte[] json) {
        String shown = new String(json, StandardCharsets.ISO_8859_1);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Optional<Object> tree = read(json);
        Optional<String> whenSkipped = problem(json, MutatedDocumentsTest::skip);
        problem(json, Sample::read);
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(allocated).as(shown).isLessThan(MOST_BYTES + MOST_BYTES_PER_BYTE * (long) json.length);
        assertThat(whenSkipped.isEmpty()).as(shown).isEqualTo(tree.isPresent());
        compareWithJackson(json, tree, shown);
        return tree.isPresent();
    }

    /** Jackson refuses halves of surrogate pairs in names, though not in other texts. */
    private static void compareWithJackson(byte[] json, Optional<Object> tree, String shown) {
        if (!isUtf8(json)) {
            assertThat(tree).as(shown).isEmpty();
            return;
        }
        try {
            Object theirs = comparable(JACKSON.readValue(json, Object.class));
            assertThat(tree).as(shown).contains(theirs);
        } catch (IOException e) {
            boolean halfAPair = e.getMessage().contains("surrogate");
            assertThat(tree.isEmpty() || halfAPair).as(shown).isTrue();
        }
    }

    private interface Reading {
        void read(JsonReader in);
    }

    /** Any other exception than the documented one is the test's failure. */
    private static Optional<String> problem(byte[] json, Reading reading) {
        try {
            reading.read(new JsonReader(json));
            return Optional.empty();
        } catch (MalformedJson e) {
            return Optional.of(e.getMessage());
        }
    }

    private static void skip(JsonReader in) {
        in.skip();
        in.end();
    }

    private static Optional<Object> read(byte[] json) {
        try {
            return Optional.of(comparable(Trees.read(json)));
        } catch (MalformedJson e) {
            return Optional.empty();
        }
    }

    /** Jackson makes of a number the smallest type that holds it. */
    private static Object comparable(Object tree) {
        if (tree instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, member -> comparable(member.getValue())));
        }
        if (tree instanceof List<?> elements) {
            return elements.stream().map(MutatedDocumentsTest::comparable).toList();
        }
        return tree == null ? "null" : tree instanceof Number number ? number.doubleValue() + 0.0 : List.of(tree);
    }

    /** Jackson guesses encodings, lets byte order marks through, and does not look at all bytes of a character. */
    private static boolean isUtf8(byte[] json) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
            return !text.startsWith("\uFEFF")
                    && text.substring(0, Math.min(4, text.length())).indexOf('\0') < 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

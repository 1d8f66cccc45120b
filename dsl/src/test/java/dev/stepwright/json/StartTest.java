package dev.stepwright.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a function loads for its first payload, in a JVM of its own: each class takes some 0.2 ms of a cold start of
 * 100, and what links lambdas, times by patterns or regular expressions ten times that and more.
 */
class StartTest {

    /** Reads and writes a payload as a handler does. */
    public static final class Handler {

        private Handler() {}

        public static void main(String[] arguments) {
            JsonReader in = new JsonReader(arguments[0].getBytes(StandardCharsets.UTF_8));
            JsonWriter out = new JsonWriter(1_000);
            in.beginObject();
            out.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                out.name(name);
                switch (name) {
                    case "text":
                        out.write(in.readString());
                        break;
                    case "count":
                        out.write(in.readInt());
                        break;
                    case "price":
                        out.write(in.readDouble());
                        break;
                    case "amount":
                        out.write(in.readBigDecimal());
                        break;
                    case "instant":
                        TimeWriter.write(out, TimeReader.readInstant(in));
                        break;
                    case "date":
                        TimeWriter.write(out, TimeReader.readLocalDate(in));
                        break;
                    case "offset":
                        TimeWriter.write(out, TimeReader.readOffsetDateTime(in));
                        break;
                    case "duration":
                        TimeWriter.write(out, TimeReader.readDuration(in));
                        break;
                    default:
                        in.skip();
                        out.writeNull();
                }
            }
            in.end();
            out.endObject();
            System.out.println(new String(out.toByteArray(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void loadsFourClasses() throws Exception {
        String json = "{\"text\":\"plain\",\"count\":-12,\"price\":12.34,\"amount\":\"9.90\"}";
        List<String> loaded = loaded(json);
        assertThat(ours(loaded)).containsExactlyInAnyOrder("JsonReader", "Tokens", "Names", "JsonWriter");
        assertThat(loaded).noneMatch(StartTest::isSlow);
    }

    @Test
    void loadsThreeMoreForTimes() throws Exception {
        String json = "{\"instant\":\"2026-01-31T12:00:00.500Z\",\"date\":\"2026-01-31\","
                + "\"offset\":\"2026-01-31T12:00:00.5+01:00\",\"duration\":\"PT1H30M0.5S\"}";
        List<String> loaded = loaded(json);
        assertThat(ours(loaded))
                .containsExactlyInAnyOrder(
                        "JsonReader", "Tokens", "Names", "JsonWriter", "TimeReader", "TimeWriter", "IsoText");
        assertThat(loaded).noneMatch(StartTest::isSlow);
    }

    private static List<String> ours(List<String> loaded) {
        String ours = "dev.stepwright.json.";
        return loaded.stream()
                .filter(line -> line.contains(ours))
                .map(line -> line.substring(line.indexOf(ours) + ours.length(), line.indexOf(" source:")))
                .toList();
    }

    private static boolean isSlow(String line) {
        return line.contains("LambdaForm")
                || line.contains("LambdaMetafactory")
                || line.contains("StringConcatFactory")
                || line.contains("java.util.regex.")
                || line.contains("java.time.format.DateTimeFormatter");
    }

    /** What the JVM loads once the handler runs, up to its answer. */
    private static List<String> loaded(String json) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = folder(JsonReader.class) + File.pathSeparator + folder(Handler.class);
        Process process = new ProcessBuilder(java, "-Xlog:class+load", "-cp", classes, Handler.class.getName(), json)
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        assertThat(lines).contains(json);
        return lines.stream()
                .dropWhile(line -> !line.contains(Handler.class.getName()))
                .skip(1)
                .takeWhile(line -> !line.equals(json))
                .toList();
    }

    private static String folder(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}

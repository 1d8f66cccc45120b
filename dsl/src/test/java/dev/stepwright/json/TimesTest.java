package dev.stepwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimesTest {

    @Test
    void readsWhatStateMachinesWrite() {
        assertThat(read("\"2026-01-31T12:00:00.000Z\"", TimeReader::readInstant))
                .isEqualTo(Instant.parse("2026-01-31T12:00:00Z"));
        assertThat(read("\"2026-01-31T13:00:00+01:00\"", TimeReader::readInstant))
                .isEqualTo(Instant.parse("2026-01-31T12:00:00Z"));
    }

    @Test
    void keepsTheOffset() {
        assertThat(read("\"2026-01-31T13:00:00+01:00\"", TimeReader::readOffsetDateTime))
                .isEqualTo(OffsetDateTime.parse("2026-01-31T13:00:00+01:00"));
        assertThat(read("\"2026-01-31T13:00:00+01:00\"", TimeReader::readZonedDateTime))
                .isEqualTo(ZonedDateTime.parse("2026-01-31T13:00:00+01:00"));
        assertThat(read("\"2026-01-31T13:00:00+01:00[Europe/Paris]\"", TimeReader::readZonedDateTime))
                .isEqualTo(ZonedDateTime.of(2026, 1, 31, 13, 0, 0, 0, ZoneId.of("Europe/Paris")));
    }

    @Test
    void readsYearsOfAnyLength() {
        for (int year : new int[] {2026, 7, -5, 12_345, Year.MAX_VALUE, Year.MIN_VALUE}) {
            assertThat(read(written(TimeWriter::write, Year.of(year)), TimeReader::readYear))
                    .isEqualTo(Year.of(year));
            assertThat(read(written(TimeWriter::write, YearMonth.of(year, 2)), TimeReader::readYearMonth))
                    .isEqualTo(YearMonth.of(year, 2));
        }
        assertThat(read("2026", TimeReader::readYear)).isEqualTo(Year.of(2026));
    }

    @Test
    void writesTheEarliestAndTheLatest() {
        for (Instant instant : List.of(
                Instant.MIN,
                Instant.MAX,
                Instant.EPOCH,
                Instant.parse("0000-01-01T00:00:00Z").minusNanos(1),
                Instant.parse("0000-01-01T00:00:00Z"),
                Instant.parse("9999-12-31T23:59:59.999Z"),
                Instant.parse("9999-12-31T23:59:59Z").plusSeconds(1))) {
            assertThat(written(TimeWriter::write, instant)).isEqualTo('"' + instant.toString() + '"');
        }
    }

    @Test
    void refusesNumbersAndOtherForms() {
        assertThatThrownBy(() -> read("1767225600", TimeReader::readInstant))
                .hasMessage("expected a text, found 1767225600 at $, line 1, column 1");
        assertThatThrownBy(() -> read("\"31.01.2026\"", TimeReader::readLocalDate))
                .hasMessage("expected a LocalDate such as 2026-01-31, found \"31.01.2026\" at $, line 1, column 1");
        assertThatThrownBy(() -> read("\"2026-02-30\"", TimeReader::readLocalDate))
                .isInstanceOf(MalformedJson.class);
        assertThatThrownBy(() -> read("\"1h\"", TimeReader::readDuration)).isInstanceOf(MalformedJson.class);
        assertThatThrownBy(() -> read("\"1 year\"", TimeReader::readPeriod)).isInstanceOf(MalformedJson.class);
        assertThatThrownBy(() -> read("\"MMXXVI\"", TimeReader::readYear)).isInstanceOf(MalformedJson.class);
        assertThatThrownBy(() -> read("1e10", TimeReader::readYear)).isInstanceOf(MalformedJson.class);
        assertThatThrownBy(() -> read("\"2026\"", TimeReader::readYearMonth)).isInstanceOf(MalformedJson.class);
        assertThatThrownBy(() -> read("\"2026-13\"", TimeReader::readYearMonth)).isInstanceOf(MalformedJson.class);
    }

    private record Type<T>(String text, Function<JsonReader, T> reader, Function<String, T> java) {}

    static List<Type<?>> types() {
        return List.of(
                new Type<>("2026-01-31T12:34:56.789Z", TimeReader::readInstant, Instant::parse),
                new Type<>("2026-01-31", TimeReader::readLocalDate, LocalDate::parse),
                new Type<>("12:34:56.5", TimeReader::readLocalTime, LocalTime::parse),
                new Type<>("12:34", TimeReader::readLocalTime, LocalTime::parse),
                new Type<>("2026-01-31T12:34:56", TimeReader::readLocalDateTime, LocalDateTime::parse),
                new Type<>("2026-01-31T12:34:56-01:30", TimeReader::readOffsetDateTime, OffsetDateTime::parse),
                new Type<>("2026-01-31T12:34Z", TimeReader::readZonedDateTime, ZonedDateTime::parse),
                new Type<>("PT12H34M56.789S", TimeReader::readDuration, Duration::parse),
                new Type<>("PT5.1S", TimeReader::readDuration, Duration::parse));
    }

    /** With slips of the hand in them, since what is read here must not be more, nor less. */
    @ParameterizedTest
    @MethodSource("types")
    <T> void readsWhatJavaReads(Type<T> type) {
        Random random = new Random(1);
        for (int i = 0; i < 3_000; i++) {
            String text = mistyped(type.text(), random);
            Throwable refused = catchThrowable(() -> type.java().apply(text));
            if (refused == null) {
                assertThat(read('"' + text + '"', type.reader()))
                        .isEqualTo(type.java().apply(text));
            } else {
                assertThat(refused).isInstanceOf(DateTimeException.class);
                assertThat(catchThrowable(() -> read('"' + text + '"', type.reader())))
                        .as(text)
                        .isInstanceOf(MalformedJson.class);
            }
        }
    }

    private static String mistyped(String text, Random random) {
        StringBuilder mistyped = new StringBuilder(text);
        for (int slips = random.nextInt(3); slips > 0; slips--) {
            int at = random.nextInt(mistyped.length());
            char typed = "0123456789:-+.,TZPHMS ".charAt(random.nextInt(22));
            switch (random.nextInt(3)) {
                case 0 -> mistyped.setCharAt(at, typed);
                case 1 -> mistyped.insert(at, typed);
                default -> mistyped.deleteCharAt(at);
            }
        }
        return mistyped.toString();
    }

    private static <T> T read(String json, Function<JsonReader, T> type) {
        JsonReader in = new JsonReader(json.getBytes(StandardCharsets.UTF_8));
        T value = type.apply(in);
        in.end();
        return value;
    }

    private static <T> String written(BiConsumer<JsonWriter, T> type, T value) {
        JsonWriter out = new JsonWriter(1_000);
        type.accept(out, value);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }
}

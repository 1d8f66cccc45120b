package dev.stepwright.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random values of each type, written here and read by Jackson, and the other way round.
 *
 * <p>{@code -Dstepwright.values=1000000} tries more of them, {@code -Dstepwright.seed=7} others.
 */
class JacksonAgreementTest {

    private static final int VALUES = Integer.getInteger("stepwright.values", 2_000);

    private static final JsonMapper JACKSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .withConfigOverride(
                    BigDecimal.class, decimal -> decimal.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .build();

    private record Type<T>(
            Class<T> type,
            Function<Random, T> values,
            BiConsumer<JsonWriter, T> writer,
            Function<JsonReader, T> reader) {

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static List<Type<?>> types() {
        return List.of(
                new Type<>(Boolean.class, Random::nextBoolean, JsonWriter::write, JsonReader::readBoolean),
                new Type<>(Character.class, JacksonAgreementTest::character, JsonWriter::write, JsonReader::readChar),
                new Type<>(Byte.class, random -> (byte) random.nextInt(), JsonWriter::write, JsonReader::readByte),
                new Type<>(Short.class, random -> (short) random.nextInt(), JsonWriter::write, JsonReader::readShort),
                new Type<>(Integer.class, random -> (int) whole(random), JsonWriter::write, JsonReader::readInt),
                new Type<>(Long.class, JacksonAgreementTest::whole, JsonWriter::write, JsonReader::readLong),
                new Type<>(Float.class, JacksonAgreementTest::floating, JsonWriter::write, JsonReader::readFloat),
                new Type<>(Double.class, JacksonAgreementTest::fraction, JsonWriter::write, JsonReader::readDouble),
                new Type<>(
                        BigInteger.class, JacksonAgreementTest::integer, JsonWriter::write, JsonReader::readBigInteger),
                new Type<>(
                        BigDecimal.class, JacksonAgreementTest::decimal, JsonWriter::write, JsonReader::readBigDecimal),
                new Type<>(String.class, JacksonAgreementTest::text, JsonWriter::write, JsonReader::readString),
                new Type<>(
                        UUID.class,
                        random -> new UUID(random.nextLong(), random.nextLong()),
                        JsonWriter::write,
                        JsonReader::readUuid),
                new Type<>(Instant.class, JacksonAgreementTest::instant, TimeWriter::write, TimeReader::readInstant),
                new Type<>(
                        LocalDate.class, r -> dateTime(r).toLocalDate(), TimeWriter::write, TimeReader::readLocalDate),
                new Type<>(
                        LocalTime.class, r -> dateTime(r).toLocalTime(), TimeWriter::write, TimeReader::readLocalTime),
                new Type<>(
                        LocalDateTime.class,
                        JacksonAgreementTest::dateTime,
                        TimeWriter::write,
                        TimeReader::readLocalDateTime),
                new Type<>(
                        OffsetDateTime.class,
                        random -> dateTime(random).atOffset(offset(random)),
                        TimeWriter::write,
                        TimeReader::readOffsetDateTime),
                new Type<>(
                        ZonedDateTime.class,
                        random -> dateTime(random).atZone(offset(random)),
                        TimeWriter::write,
                        TimeReader::readZonedDateTime),
                new Type<>(
                        Duration.class,
                        random -> Duration.ofSeconds(whole(random) / 2, nanos(random)),
                        TimeWriter::write,
                        TimeReader::readDuration),
                new Type<>(
                        Period.class,
                        random -> Period.of((int) whole(random), (int) whole(random), random.nextInt(100)),
                        TimeWriter::write,
                        TimeReader::readPeriod),
                new Type<>(Year.class, random -> Year.of(year(random)), TimeWriter::write, TimeReader::readYear),
                new Type<>(
                        YearMonth.class,
                        random -> YearMonth.of(year(random), 1 + random.nextInt(12)),
                        TimeWriter::write,
                        TimeReader::readYearMonth));
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void writesAndReadsWhatJacksonDoes(Type<T> type) throws IOException {
        Random random = new Random(Long.getLong("stepwright.seed", 1));
        for (int i = 0; i < VALUES; i++) {
            T value = type.values().apply(random);
            byte[] ours = write(type, value);
            byte[] theirs = JACKSON.writeValueAsBytes(value);
            assertThat(JACKSON.readValue(ours, type.type())).isEqualTo(value);
            assertThat(read(type, theirs)).isEqualTo(value);
            if (value instanceof String || value instanceof Character) {
                continue;
            }
            assertThat(new String(ours, StandardCharsets.UTF_8)).isEqualTo(new String(theirs, StandardCharsets.UTF_8));
        }
    }

    private static <T> byte[] write(Type<T> type, T value) {
        JsonWriter out = new JsonWriter(100_000);
        type.writer().accept(out, value);
        return out.toByteArray();
    }

    private static <T> T read(Type<T> type, byte[] json) {
        JsonReader in = new JsonReader(json);
        T value = type.reader().apply(in);
        in.end();
        return value;
    }

    /** Of any length, not only of nineteen digits. */
    private static long whole(Random random) {
        return random.nextLong() >> random.nextInt(64);
    }

    private static Float floating(Random random) {
        return random.nextBoolean() ? Float.intBitsToFloat(random.nextInt()) : whole(random) / 100f;
    }

    private static Double fraction(Random random) {
        double power = Math.pow(10, random.nextInt(6));
        return random.nextBoolean() ? Double.longBitsToDouble(random.nextLong()) : whole(random) / power;
    }

    private static BigInteger integer(Random random) {
        BigInteger value = new BigInteger(random.nextInt(3_000), random);
        return random.nextBoolean() ? value : value.negate();
    }

    private static BigDecimal decimal(Random random) {
        return random.nextBoolean()
                ? BigDecimal.valueOf(whole(random), random.nextInt(20))
                : new BigDecimal(integer(random), (int) whole(random) % 99_000);
    }

    private static Character character(Random random) {
        return (char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000);
    }

    /** With halves of surrogate pairs, which Java allows. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int alphabet = new int[] {0x80, 0x100, 0x10000, 0x110000}[random.nextInt(4)];
        for (int i = random.nextInt(40); i > 0; i--) {
            text.appendCodePoint(random.nextInt(alphabet));
        }
        return text.toString();
    }

    private static Instant instant(Random random) {
        long seconds = random.nextBoolean() ? whole(random) % 31_556_889_864_403_199L : random.nextInt();
        return Instant.ofEpochSecond(seconds, nanos(random));
    }

    private static LocalDateTime dateTime(Random random) {
        int seconds = random.nextBoolean() ? random.nextInt(86_400) : random.nextInt(1_440) * 60;
        return LocalDate.ofYearDay(year(random), 1 + random.nextInt(365))
                .atTime(LocalTime.ofSecondOfDay(seconds))
                .plusNanos(nanos(random));
    }

    /** Four digits mostly; Jackson cannot read all others that it writes. */
    private static int year(Random random) {
        return 1_000 + random.nextInt(9_000);
    }

    private static int nanos(Random random) {
        int[] units = {1, 1_000, 1_000_000, 10_000_000, 1_000_000_000};
        int unit = units[random.nextInt(units.length)];
        return random.nextInt(1_000_000_000) / unit * unit;
    }

    private static ZoneOffset offset(Random random) {
        int unit = random.nextBoolean() ? 900 : 1;
        return ZoneOffset.ofTotalSeconds((random.nextInt(36 * 3600) - 18 * 3600) / unit * unit);
    }
}

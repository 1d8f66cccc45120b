package dev.stepwright.conformance.codec;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Random single values, often from the edges of their types. */
final class ScalarValues {

    private static final List<String> PIECES = List.of(
            "a", "Z9", " ", "\"", "\\", "/", "\n", "\t", "\u0000", "\u001F", "\u007F", "é", "€", "😀", "\u2028");

    private static final List<Long> EDGES = List.of(
            0L,
            1L,
            -1L,
            127L,
            -128L,
            32_767L,
            (long) Integer.MAX_VALUE,
            (long) Integer.MIN_VALUE,
            1L << 53,
            (1L << 53) + 1,
            Long.MAX_VALUE,
            Long.MIN_VALUE);

    private static final List<Double> DOUBLE_EDGES = List.of(
            0.0,
            -0.0,
            1.0,
            0.1,
            1e21,
            1e-7,
            Double.MAX_VALUE,
            Double.MIN_VALUE,
            (double) Float.MAX_VALUE,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY);

    private final Random random;
    private final Map<Type, Supplier<Object>> suppliers = new HashMap<>();

    ScalarValues(Random random) {
        this.random = random;
        addPrimitives();
        addTimes();
        suppliers.put(String.class, this::text);
        suppliers.put(BigDecimal.class, () -> new BigDecimal(integer(120), random.nextInt(60) - 30));
        suppliers.put(BigInteger.class, () -> integer(200));
        suppliers.put(UUID.class, () -> new UUID(random.nextLong(), random.nextLong()));
        suppliers.put(OptionalInt.class, () -> maybe() ? OptionalInt.of((int) number()) : OptionalInt.empty());
        suppliers.put(OptionalLong.class, () -> maybe() ? OptionalLong.of(number()) : OptionalLong.empty());
        suppliers.put(OptionalDouble.class, () -> maybe() ? OptionalDouble.of(fraction()) : OptionalDouble.empty());
    }

    private void addPrimitives() {
        add(boolean.class, Boolean.class, random::nextBoolean);
        add(byte.class, Byte.class, () -> (byte) number());
        add(short.class, Short.class, () -> (short) number());
        add(int.class, Integer.class, () -> (int) number());
        add(long.class, Long.class, this::number);
        add(float.class, Float.class, () -> (float) fraction());
        add(double.class, Double.class, this::fraction);
        add(char.class, Character.class, this::character);
    }

    private void addTimes() {
        suppliers.put(Duration.class, () -> Duration.ofSeconds(random.nextInt(), nanos()));
        suppliers.put(Instant.class, () -> dateTime().toInstant(ZoneOffset.UTC));
        suppliers.put(LocalDate.class, () -> dateTime().toLocalDate());
        suppliers.put(LocalDateTime.class, this::dateTime);
        suppliers.put(LocalTime.class, () -> dateTime().toLocalTime());
        suppliers.put(OffsetDateTime.class, () -> dateTime().atOffset(offset()));
        suppliers.put(
                Period.class, () -> Period.of(random.nextInt(50) - 9, random.nextInt(30) - 9, random.nextInt(99) - 9));
        suppliers.put(Year.class, () -> Year.of(dateTime().getYear()));
        suppliers.put(YearMonth.class, () -> YearMonth.from(dateTime()));
        suppliers.put(ZonedDateTime.class, this::zoned);
    }

    private void add(Class<?> primitive, Class<?> boxed, Supplier<Object> supplier) {
        suppliers.put(primitive, supplier);
        suppliers.put(boxed, supplier);
    }

    boolean has(Type type) {
        return suppliers.containsKey(type);
    }

    Object of(Type type) {
        return suppliers.get(type).get();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Half a surrogate pair is no text that UTF-8 could carry. */
    private char character() {
        char first = (text() + "x").charAt(0);
        return Character.isSurrogate(first) ? 'y' : first;
    }

    private boolean maybe() {
        return random.nextInt(4) > 0;
    }

    private long number() {
        return random.nextInt(3) > 0 ? EDGES.get(random.nextInt(EDGES.size())) : random.nextInt(2000) - 1000;
    }

    private double fraction() {
        return random.nextInt(3) > 0 ? DOUBLE_EDGES.get(random.nextInt(DOUBLE_EDGES.size())) : random.nextGaussian();
    }

    private BigInteger integer(int bits) {
        BigInteger magnitude = new BigInteger(random.nextInt(bits), random);
        return random.nextBoolean() ? magnitude : magnitude.negate();
    }

    private LocalDateTime dateTime() {
        return LocalDateTime.of(
                1 + random.nextInt(9999),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60),
                maybe() ? random.nextInt(60) : 0,
                nanos());
    }

    private int nanos() {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(1000) * 1_000_000;
            case 2 -> random.nextInt(1_000_000) * 1_000;
            default -> random.nextInt(1_000_000_000);
        };
    }

    private ZoneOffset offset() {
        return maybe() ? ZoneOffset.ofTotalSeconds((random.nextInt(48) - 24) * 1800) : ZoneOffset.UTC;
    }

    /** Of the last decades, since offsets of older times have seconds, which ISO 8601 has not. */
    private ZonedDateTime zoned() {
        LocalDateTime time = dateTime().withYear(1990 + random.nextInt(40));
        return random.nextBoolean() ? time.atZone(offset()) : time.atZone(ZoneId.of("Europe/Paris"));
    }
}

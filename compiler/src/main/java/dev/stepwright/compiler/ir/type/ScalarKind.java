package dev.stepwright.compiler.ir.type;

import java.util.List;

/** The types of the JDK whose values are a single number, text or boolean in JSON. */
public enum ScalarKind {
    BOOLEAN("java.lang", "Boolean", "boolean"),
    BYTE("java.lang", "Byte", "byte"),
    SHORT("java.lang", "Short", "short"),
    INT("java.lang", "Integer", "int"),
    LONG("java.lang", "Long", "long"),
    FLOAT("java.lang", "Float", "float"),
    DOUBLE("java.lang", "Double", "double"),
    CHAR("java.lang", "Character", "char"),
    STRING("java.lang", "String", ""),
    BIG_DECIMAL("java.math", "BigDecimal", ""),
    BIG_INTEGER("java.math", "BigInteger", ""),
    DURATION("java.time", "Duration", ""),
    INSTANT("java.time", "Instant", ""),
    LOCAL_DATE("java.time", "LocalDate", ""),
    LOCAL_DATE_TIME("java.time", "LocalDateTime", ""),
    LOCAL_TIME("java.time", "LocalTime", ""),
    OFFSET_DATE_TIME("java.time", "OffsetDateTime", ""),
    PERIOD("java.time", "Period", ""),
    YEAR("java.time", "Year", ""),
    YEAR_MONTH("java.time", "YearMonth", ""),
    ZONED_DATE_TIME("java.time", "ZonedDateTime", ""),
    UUID("java.util", "UUID", "");

    private final JavaType type;
    private final String keyword;

    ScalarKind(String packageName, String simpleName, String keyword) {
        this.type = new JavaType(packageName, List.of(simpleName), List.of());
        this.keyword = keyword;
    }

    /** The class, which of a primitive is the one that boxes it. */
    public JavaType type() {
        return type;
    }

    public boolean isPrimitive() {
        return !keyword.isEmpty();
    }

    /** The primitive. */
    JavaType primitive() {
        return new JavaType("", List.of(keyword), List.of());
    }
}

package dev.stepwright.compiler.shim;

import dev.stepwright.compiler.ir.JavaType;
import dev.stepwright.compiler.javasource.Imports;

/** The static fields of a handler that fix how its step's values are written as JSON. */
final class JsonFields {

    private static final String JACKSON = "com.fasterxml.jackson";
    private static final String DATABIND = JACKSON + ".databind";
    private static final JavaType JSON_MAPPER = JavaType.of(DATABIND + ".json", "JsonMapper");
    private static final JavaType READING = JavaType.of(DATABIND, "DeserializationFeature");
    private static final JavaType WRITING = JavaType.of(DATABIND, "SerializationFeature");
    private static final JavaType BIG_DECIMAL = JavaType.of("java.math", "BigDecimal");
    private static final JavaType FORMAT = JavaType.of(JACKSON + ".annotation", "JsonFormat", "Value");
    private static final JavaType SHAPE = JavaType.of(JACKSON + ".annotation", "JsonFormat", "Shape");
    private static final JavaType OBJECT_READER = JavaType.of(DATABIND, "ObjectReader");
    private static final JavaType OBJECT_WRITER = JavaType.of(DATABIND, "ObjectWriter");
    private static final JavaType TYPE_REFERENCE = JavaType.of(JACKSON + ".core.type", "TypeReference");

    private JsonFields() {}

    /**
     * Unknown members are skipped, so that a step takes part of a larger value; a number that is missing is zero, as
     * the state machine reads it too; dates and decimals are text, which loses nothing on its way through JSONata's
     * doubles.
     */
    static String mapper(Imports imports) {
        return """
                    private static final %1$s JSON = %1$s.builder()
                            .findAndAddModules()
                            .disable(%2$s.FAIL_ON_UNKNOWN_PROPERTIES)
                            .enable(%2$s.FAIL_ON_TRAILING_TOKENS)
                            .disable(%3$s.WRITE_DATES_AS_TIMESTAMPS)
                            .disable(%3$s.WRITE_DURATIONS_AS_TIMESTAMPS)
                            .withConfigOverride(
                                    %4$s.class,
                                    decimal -> decimal.setFormat(%5$s.forShape(%6$s.STRING)))
                            .build();
                """.formatted(
                        imports.name(JSON_MAPPER),
                        imports.name(READING),
                        imports.name(WRITING),
                        imports.name(BIG_DECIMAL),
                        imports.name(FORMAT),
                        imports.name(SHAPE));
    }

    static String reader(Imports imports, JavaType input) {
        return constant(imports.name(OBJECT_READER), "INPUT", "JSON.readerFor(" + token(imports, input) + ")");
    }

    static String writer(Imports imports, JavaType result) {
        return constant(imports.name(OBJECT_WRITER), "RESULT", "JSON.writerFor(" + token(imports, result) + ")");
    }

    private static String constant(String type, String name, String value) {
        return "    private static final " + type + " " + name + " = " + value + ";\n";
    }

    private static String token(Imports imports, JavaType type) {
        return type.arguments().isEmpty()
                ? imports.name(type) + ".class"
                : "new " + imports.name(TYPE_REFERENCE) + "<" + imports.name(type) + ">() {}";
    }
}

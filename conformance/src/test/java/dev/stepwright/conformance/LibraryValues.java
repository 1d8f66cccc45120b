package dev.stepwright.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The values as JSON that variables in {@link LibraryRows} take. */
final class LibraryValues {

    private static final Map<String, List<String>> VALUES = values();

    private LibraryValues() {}

    /** @param type how the row declares the variable */
    static List<String> of(String type) {
        return VALUES.get(type);
    }

    private static List<String> and(List<String> values, String... others) {
        return Stream.concat(values.stream(), Stream.of(others)).toList();
    }

    private static Map<String, List<String>> values() {
        List<String> texts = List.of(
                "null",
                "\"\"",
                "\"a\"",
                "\"ab\"",
                "\"AB\"",
                "\"aabab\"",
                "\"x😀a\"",
                "\"😀\"",
                "\"'\\\"\\\\\"",
                "\" \\t a  b \\n \"",
                "\"\\u00a0\\u2003q\\u2007\\u3000\"",
                "\"b \\u2028\"",
                "\"b \\u0085\"",
                "\"$1.*\"",
                "\"Straße É\"",
                "\"\\u0000\"");
        List<String> present = texts.subList(1, texts.size());
        List<String> plain = List.of("null", "\"\"", "\"a\"", "\"ab\"", "\"bcb\"", "\"é ü\"", "\"'\\\"\\\\\"");
        List<String> ints = List.of("0", "1", "-1", "2", "3", "-7", "7", "46341", "2147483647", "-2147483648");
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("String", texts);
        values.put("Present", present);
        values.put("NotEmpty", present.subList(1, present.size()));
        values.put("Plain", plain);
        values.put("Truth", List.of("null", "\"\"", "\"true\"", "\"TrUe\"", "\" true\"", "\"yes\"", "\"false\""));
        values.put(
                "Digits",
                List.of(
                        "null",
                        "\"\"",
                        "\"0\"",
                        "\"+5\"",
                        "\"-5\"",
                        "\"007\"",
                        "\"-000000000000000000012\"",
                        "\"" + "9".repeat(400) + "\"",
                        "\"2147483647\"",
                        "\"2147483648\"",
                        "\"-2147483648\"",
                        "\"-2147483649\"",
                        "\" 1\"",
                        "\"1 \"",
                        "\"1.0\"",
                        "\"1e3\"",
                        "\"0x10\"",
                        "\"+\"",
                        "\"--1\"",
                        "\"+-1\"",
                        "\"-+1\"",
                        "\"1\\n\"",
                        "\"99999999999999999999\"",
                        "\"a\""));
        values.put("ColorName", List.of("null", "\"RED\"", "\"BLUE\"", "\"red\"", "\"\"", "\"GREEN\""));
        values.put("Color", List.of("null", "\"RED\"", "\"BLUE\""));
        values.put("Shade", List.of("\"RED\"", "\"BLUE\"", "\"WHITE\""));
        values.put("int", ints);
        values.put("Small", List.of("0", "1", "-1", "2", "3", "5", "-7", "40"));
        values.put("Integer", List.of("null", "0", "1", "-1", "2147483647"));
        values.put("long", List.of("0", "1", "-1", "2147483648", "-2147483649", "9007199254740991"));
        values.put("Modest", List.of("0", "1", "-1", "2147483648", "-4194304000"));
        values.put("boolean", List.of("true", "false"));
        values.put("Boolean", List.of("true", "false", "null"));
        values.put(
                "double",
                List.of(
                        "0.5",
                        "-0.5",
                        "1.5",
                        "2.5",
                        "-1.5",
                        "-2.5",
                        "0.49999999999999994",
                        "-0.49999999999999994",
                        "1e-20",
                        "-1e-20",
                        "4503599627370495.5",
                        "-4503599627370495.5",
                        "12.345"));
        values.put("Root", List.of("0.25", "2.5", "1e300", "12.345"));
        values.put("Texts", List.of("null", "[]", "[\"\"]", "[\"a\"]", "[\"a\",\"b\"]", "[\"😀\",\"'\",\"ab\"]"));
        values.put("PlainTexts", List.of("null", "[]", "[\"\"]", "[\"abc\"]", "[null]"));
        values.put("TextLists", List.of("null", "[]", "[[]]", "[[\"a\"]]", "[[],[\"a\",\"b\"]]"));
        values.put("Key", List.of("null", "\"a\"", "\"b\"", "\"\"", "\"😀\"", "\"1\"", "\"a b\"", "\"constructor\""));
        values.put(
                "TextMap",
                List.of(
                        "null",
                        "{}",
                        "{\"a\":\"x\"}",
                        "{\"a\":null,\"b\":\"y\"}",
                        "{\"😀\":\"e\",\"1\":\"\",\"a b\":\"s\"}"));
        values.put("ListMap", List.of("null", "{}", "{\"a\":[]}", "{\"a\":[\"x\"],\"b\":[\"y\",\"z\"]}"));
        values.put("TextSet", List.of("null", "[]", "[\"a\"]", "[\"a\",\"ab\"]"));
        values.put("Maybe", List.of("null", "\"\"", "\"x\""));
        values.put("MaybeInt", List.of("null", "0", "7", "-3"));
        values.put("Id", List.of("null", "\"6ba7b810-9dad-11d1-80b4-00c04fd430c8\""));
        List<String> moments = List.of(
                "null",
                "\"2024-02-29T00:00:00Z\"",
                "\"2024-02-29T00:00:00.000000001Z\"",
                "\"2024-02-29T00:00:00.123456Z\"",
                "\"2024-02-28T23:59:59.500Z\"",
                "\"1969-12-31T23:59:59.999999Z\"",
                "\"1582-10-10T12:34:56.789Z\"");
        values.put("Middle", moments);
        values.put("Moment", and(moments, "\"0000-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59.999999999Z\""));
        values.put("Moments", List.of("null", "[]", "[" + moments.get(2) + "]", moments.toString()));
        values.put(
                "Seconds",
                List.of("0", "1", "-1", "59", "86400", "-31622400", "2147483648", "40000000000", "-40000000000"));
        List<String> days = List.of(
                "null",
                "\"2024-02-28\"",
                "\"2024-02-29\"",
                "\"2023-02-28\"",
                "\"1900-02-28\"",
                "\"2000-12-31\"",
                "\"1582-10-10\"");
        values.put("MiddleDay", days);
        values.put("Day", and(days, "\"0000-01-01\"", "\"0008-09-08\"", "\"9999-12-31\""));
        values.put("Days", List.of("0", "1", "-1", "2", "30", "-59", "365", "366", "-146097", "500000", "-500000"));
        values.put("Numbers", List.of("null", "[]", "[1]", "[0,7,2147483647]", "[null]"));
        return values;
    }
}

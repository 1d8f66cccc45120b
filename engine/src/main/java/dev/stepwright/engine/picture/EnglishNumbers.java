package dev.stepwright.engine.picture;

import dev.stepwright.engine.limit.PatientText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers in English words, "Two Hundred and First". */
final class EnglishNumbers {

    private static final List<String> CARDINALS = List.of(
            "Zero",
            "One",
            "Two",
            "Three",
            "Four",
            "Five",
            "Six",
            "Seven",
            "Eight",
            "Nine",
            "Ten",
            "Eleven",
            "Twelve",
            "Thirteen",
            "Fourteen",
            "Fifteen",
            "Sixteen",
            "Seventeen",
            "Eighteen",
            "Nineteen");

    private static final List<String> ORDINALS = List.of(
            "Zeroth",
            "First",
            "Second",
            "Third",
            "Fourth",
            "Fifth",
            "Sixth",
            "Seventh",
            "Eighth",
            "Ninth",
            "Tenth",
            "Eleventh",
            "Twelfth",
            "Thirteenth",
            "Fourteenth",
            "Fifteenth",
            "Sixteenth",
            "Seventeenth",
            "Eighteenth",
            "Nineteenth");

    private static final List<String> TENS =
            List.of("Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety");

    private static final List<String> THOUSANDS = List.of("Thousand", "Million", "Billion", "Trillion");

    private static final Pattern SEPARATOR = Pattern.compile(",\\s|\\sand\\s|[\\s\\\\-]");

    private static final Map<String, Double> VALUES = values();

    private EnglishNumbers() {}

    static String words(double value, boolean ordinal) {
        if (value < CARDINALS.size()) {
            return (ordinal ? ORDINALS : CARDINALS).get((int) value);
        }
        if (value < 100) {
            String tens = TENS.get((int) value / 10 - 2);
            if (value % 10 > 0) {
                return tens + "-" + words(value % 10, ordinal);
            }
            return ordinal ? tens.substring(0, tens.length() - 1) + "ieth" : tens;
        }
        if (value < 1000) {
            return withRest(CARDINALS.get((int) value / 100) + " Hundred", value % 100, ordinal);
        }
        int magnitude = Math.min(THOUSANDS.size(), (int) Math.floor(Math.log10(value) / 3));
        double unit = Math.pow(10, magnitude * 3);
        double count = Math.floor(value / unit);
        return withRest(words(count, false) + " " + THOUSANDS.get(magnitude - 1), value - count * unit, ordinal);
    }

    private static String withRest(String words, double rest, boolean ordinal) {
        if (rest > 0) {
            return words + (rest < 100 ? " and " : ", ") + words(rest, ordinal);
        }
        return ordinal ? words + "th" : words;
    }

    /** NaN when there is a word that counts nothing. */
    static double read(String text) {
        Deque<Double> parts = new ArrayDeque<>(List.of(0d));
        for (String word : SEPARATOR.split(new PatientText(text.toLowerCase(Locale.ROOT)), -1)) {
            double value = VALUES.getOrDefault(word, Double.NaN);
            double last = parts.pop();
            if (value < 100 && last >= 1000) {
                parts.push(last);
                parts.push(value);
            } else {
                parts.push(value < 100 ? last + value : last * value);
            }
        }
        double sum = 0;
        while (!parts.isEmpty()) {
            sum += parts.removeLast();
        }
        return sum;
    }

    /** The alternatives of a regular expression for such a text. */
    static String regex() {
        return "(?:"
                + String.join(
                        "|",
                        VALUES.keySet().stream()
                                .sorted((a, b) -> b.length() - a.length())
                                .toList()) + "|and|[\\-, ])+";
    }

    private static Map<String, Double> values() {
        Map<String, Double> values = new HashMap<>();
        for (int index = 0; index < CARDINALS.size(); index++) {
            put(values, CARDINALS.get(index), index);
            put(values, ORDINALS.get(index), index);
        }
        for (int index = 0; index < TENS.size(); index++) {
            String tens = TENS.get(index);
            put(values, tens, (index + 2) * 10);
            put(values, tens.substring(0, tens.length() - 1) + "ieth", (index + 2) * 10);
        }
        put(values, "Hundred", 100);
        put(values, "Hundredth", 100);
        for (int index = 0; index < THOUSANDS.size(); index++) {
            put(values, THOUSANDS.get(index), Math.pow(10, (index + 1) * 3));
            put(values, THOUSANDS.get(index) + "th", Math.pow(10, (index + 1) * 3));
        }
        return values;
    }

    private static void put(Map<String, Double> values, String word, double value) {
        values.put(word.toLowerCase(Locale.ROOT), value);
    }
}

package dev.stepwright.local.schedules;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values that one field of a cron expression names: lists of numbers, ranges and steps, or all. */
record CronField(BitSet values) {

    private static final Pattern ITEM = Pattern.compile("(\\*|\\?|\\w+)(?:-(\\w+))?(?:/(\\d+))?");

    /** @param names of the values, beginning with the smallest; empty if they have none */
    static CronField parse(String text, int min, int max, List<String> names) {
        BitSet values = new BitSet();
        for (String item : text.split(",", -1)) {
            Matcher matcher = ITEM.matcher(item);
            if (!matcher.matches()) {
                throw invalid(text);
            }
            boolean all = matcher.group(1).equals("*") || matcher.group(1).equals("?");
            int first = all ? min : number(matcher.group(1), min, names, text);
            boolean single = !all && matcher.group(2) == null && matcher.group(3) == null;
            int last = matcher.group(2) != null ? number(matcher.group(2), min, names, text) : single ? first : max;
            int step = matcher.group(3) == null ? 1 : number(matcher.group(3), 0, List.of(), text);
            if (first < min || last > max || first > last || step < 1) {
                throw invalid(text);
            }
            for (int value = first; value <= last; value += step) {
                values.set(value);
            }
        }
        return new CronField(values);
    }

    boolean has(int value) {
        return values.get(value);
    }

    private static int number(String text, int min, List<String> names, String field) {
        int index = names.indexOf(text.toUpperCase(Locale.ROOT));
        if (index >= 0) {
            return min + index;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw invalid(field);
        }
    }

    private static IllegalArgumentException invalid(String field) {
        return new IllegalArgumentException("The field '" + field + "' of the cron expression is not valid.");
    }
}

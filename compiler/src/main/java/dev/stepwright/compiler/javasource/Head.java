package dev.stepwright.compiler.javasource;

import java.util.ArrayList;
import java.util.List;

/** The head of a method or record inside a class, which is broken where it is longer than a line. */
public final class Head {

    private static final int COLUMNS = 100;
    private static final String CONTINUED = "\n            ";

    private Head() {}

    /**
     * The head to its opening brace.
     *
     * @param start what comes before the parenthesis, indented
     * @param thrown the names of exceptions
     */
    public static String of(String start, List<String> parameters, List<String> thrown) {
        StringBuilder text = new StringBuilder(start).append('(');
        int column = text.length();
        String separator = "";
        for (String part : parts(parameters, thrown)) {
            boolean fits = column + separator.length() + part.length() <= COLUMNS;
            String before = fits ? separator : CONTINUED;
            text.append(before).append(part);
            column = (fits ? column + before.length() : CONTINUED.length() - 1) + part.length();
            separator = " ";
        }
        return text.append('\n').toString();
    }

    /** What a line must not be broken within. */
    private static List<String> parts(List<String> parameters, List<String> thrown) {
        List<String> parts = new ArrayList<>();
        separated(parameters, ")", parts);
        if (!thrown.isEmpty()) {
            parts.add("throws");
            separated(thrown, "", parts);
        }
        parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " {");
        return parts;
    }

    private static void separated(List<String> list, String end, List<String> parts) {
        for (int i = 0; i < list.size() - 1; i++) {
            parts.add(list.get(i) + ",");
        }
        parts.add((list.isEmpty() ? "" : list.get(list.size() - 1)) + end);
    }
}

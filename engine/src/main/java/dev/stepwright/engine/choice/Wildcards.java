package dev.stepwright.engine.choice;

import dev.stepwright.engine.limit.TextSearch;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of {@code StringMatches}: a star stands for any characters, {@code \\*} for a star.
 *
 * @param parts the texts before, between and after the stars
 */
record Wildcards(List<String> parts) {

    static Wildcards compile(String pattern) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            if (character == '\\' && i + 1 < pattern.length()) {
                part.append(pattern.charAt(++i));
            } else if (character == '*') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(character);
            }
        }
        parts.add(part.toString());
        return new Wildcards(List.copyOf(parts));
    }

    /** Each part is best taken where it is found first: that leaves most for those after it. */
    boolean matches(String text) {
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        if (parts.size() == 1) {
            return text.equals(first);
        }
        int end = text.length() - last.length();
        int place = first.length();
        boolean matches = text.startsWith(first) && text.endsWith(last) && place <= end;
        for (int index = 1; matches && index < parts.size() - 1; index++) {
            String part = parts.get(index);
            int found = TextSearch.indexOf(text, part, place);
            place = found + part.length();
            matches = found >= 0 && place <= end;
        }
        return matches;
    }
}

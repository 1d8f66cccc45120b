package dev.stepwright.engine.choice;

import java.util.regex.Pattern;

/** The patterns of {@code StringMatches}: a star stands for any characters, {@code \\*} for a star. */
final class Wildcards {

    private Wildcards() {}

    static Pattern compile(String text) {
        StringBuilder regex = new StringBuilder();
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\\' && i + 1 < text.length()) {
                literal.append(text.charAt(++i));
            } else if (character == '*') {
                regex.append(Pattern.quote(literal.toString())).append(".*");
                literal.setLength(0);
            } else {
                literal.append(character);
            }
        }
        return Pattern.compile(regex.append(Pattern.quote(literal.toString())).toString(), Pattern.DOTALL);
    }
}

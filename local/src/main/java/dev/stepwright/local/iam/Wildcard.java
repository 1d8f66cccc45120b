package dev.stepwright.local.iam;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares texts with the patterns of policies, where a star stands for any text and a question mark for any letter.
 */
public final class Wildcard {

    private Wildcard() {}

    public static boolean fits(String pattern, String text) {
        String expression = pattern.chars()
                .mapToObj(character -> switch (character) {
                    case '*' -> ".*";
                    case '?' -> ".";
                    default -> Pattern.quote(Character.toString(character));
                })
                .collect(Collectors.joining());
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .matches();
    }
}

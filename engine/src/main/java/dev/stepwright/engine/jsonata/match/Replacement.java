package dev.stepwright.engine.jsonata.match;

import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import dev.stepwright.engine.jsonata.function.Library;
import dev.stepwright.engine.limit.Sizes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code $replace} puts in the place of a match. */
@FunctionalInterface
interface Replacement {

    String of(Match match);

    /** @param replacement a text in which {@code $1} stands for a group, or a function of the match */
    static Replacement of(Library library, @Nullable Object replacement) {
        if (replacement instanceof String text) {
            return match -> expand(text, match);
        }
        return match -> {
            Object text = replacement == null ? null : library.call(replacement, List.<Map<?, ?>>of(match.argument()));
            if (text instanceof String replaced) {
                return replaced;
            }
            throw notText();
        };
    }

    static EvaluationException notText() {
        return new EvaluationException("D3012", "Attempted to replace a matched string with a non-string value");
    }

    private static String expand(String template, Match match) {
        StringBuilder text = new StringBuilder();
        int position = 0;
        for (int dollar = template.indexOf('$'); dollar >= 0; dollar = template.indexOf('$', position)) {
            text.append(template, position, dollar);
            Sizes.checkText(text.length());
            position = dollar + 1;
            if (template.startsWith("$", position)) {
                text.append('$');
                position++;
            } else if (template.startsWith("0", position)) {
                text.append(match.text());
                position++;
            } else {
                int digits = digits(template, position, match.groups().size());
                text.append(digits == 0 ? "$" : group(template.substring(position, position + digits), match));
                position += digits;
            }
        }
        return text.append(template.substring(position)).toString();
    }

    /** As many digits as the number of groups has, or one less when there is no such group. */
    private static int digits(String template, int position, int groups) {
        int most = Integer.toString(Math.max(1, groups)).length();
        int digits = 0;
        while (digits < most
                && position + digits < template.length()
                && "0123456789".indexOf(template.charAt(position + digits)) >= 0) {
            digits++;
        }
        boolean tooMany = digits > 1 && Integer.parseInt(template, position, position + digits, 10) > groups;
        return tooMany ? digits - 1 : digits;
    }

    /** Nothing when there is no such group, or it took no part. */
    private static String group(String number, Match match) {
        int index = Integer.parseInt(number) - 1;
        Object group = index < match.groups().size() ? match.groups().get(index) : null;
        return group == null ? "" : String.valueOf(group);
    }
}

package dev.stepwright.engine.picture;

import java.util.Locale;

/** The case in which a name or a number in words is written. */
enum LetterCase {
    UPPER,
    LOWER,
    TITLE;

    /** @param text in title case, as names are */
    String apply(String text) {
        return switch (this) {
            case UPPER -> text.toUpperCase(Locale.ROOT);
            case LOWER -> text.toLowerCase(Locale.ROOT);
            case TITLE -> text;
        };
    }
}

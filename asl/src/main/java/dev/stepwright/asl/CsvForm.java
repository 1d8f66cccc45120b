package dev.stepwright.asl;

import java.util.List;
import java.util.Optional;

/**
 * How the rows of a text with delimited fields become items.
 *
 * @param headers the names of the columns, where they are given
 */
public record CsvForm(Optional<HeaderLocation> headerLocation, List<String> headers, Optional<Delimiter> delimiter) {

    public CsvForm {
        headers = List.copyOf(headers);
    }

    /** Where the names of the columns are. */
    public enum HeaderLocation {
        FIRST_ROW,
        GIVEN
    }

    /** What stands between fields. */
    public enum Delimiter {
        COMMA(','),
        PIPE('|'),
        SEMICOLON(';'),
        SPACE(' '),
        TAB('\t');

        private final char character;

        Delimiter(char character) {
            this.character = character;
        }

        public char character() {
            return character;
        }
    }
}

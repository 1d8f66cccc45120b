package dev.stepwright.engine.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows of delimited fields by the service's own rules, which the parsers of others do not follow: a repeated
 * quote is one in any field, quoted or not, a backslash keeps a backslash, a quote or a delimiter as it is, and one
 * before any other character goes without a trace.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html">ItemReader, text
 *     delimited files</a>
 */
final class CsvRows {

    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final char delimiter;
    private final StringBuilder field = new StringBuilder();
    private int next;

    CsvRows(Reader text, char delimiter) throws IOException {
        reader = new BufferedReader(text);
        this.delimiter = delimiter;
        next = reader.read();
        if (next == BYTE_ORDER_MARK) {
            take();
        }
    }

    /** Empty at the end. */
    Optional<List<String>> next() throws IOException {
        if (next == END) {
            return Optional.empty();
        }
        List<String> row = new ArrayList<>();
        row.add(field());
        while (next == delimiter) {
            take();
            row.add(field());
        }
        skipEndOfLine();
        return Optional.of(row);
    }

    private String field() throws IOException {
        field.setLength(0);
        boolean quoted = next == '"';
        if (quoted) {
            take();
        }
        while (quoted ? next != END : !isEndOfField()) {
            char character = take();
            if (character == '\\') {
                keepEscaped();
            } else if (character == '"' && next == '"') {
                field.append(take());
            } else if (character == '"' && quoted) {
                quoted = false;
            } else {
                field.append(character);
            }
        }
        return field.toString();
    }

    private void keepEscaped() throws IOException {
        if (next == '\\' || next == '"' || next == delimiter) {
            field.append(take());
        }
    }

    private boolean isEndOfField() {
        return next == END || next == delimiter || next == '\n' || next == '\r';
    }

    private void skipEndOfLine() throws IOException {
        if (next != END && take() == '\r' && next == '\n') {
            take();
        }
    }

    private char take() throws IOException {
        char taken = (char) next;
        next = reader.read();
        return taken;
    }
}

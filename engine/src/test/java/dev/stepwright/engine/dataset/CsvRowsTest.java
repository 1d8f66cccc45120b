package dev.stepwright.engine.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    private static List<List<String>> rows(String text) throws IOException {
        return rows(text, ',');
    }

    private static List<List<String>> rows(String text, char delimiter) throws IOException {
        CsvRows rows = new CsvRows(new StringReader(text), delimiter);
        List<List<String>> all = new ArrayList<>();
        for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
            all.add(row.get());
        }
        return all;
    }

    @Test
    void eachLineIsARow() throws IOException {
        assertThat(rows("a,b\nc,d\r\ne,f")).containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"));
        assertThat(rows("a\n")).containsExactly(List.of("a"));
        assertThat(rows("")).isEmpty();
    }

    @Test
    void whatIsBetweenDelimitersStaysAsItIs() throws IOException {
        assertThat(rows(" a ,,\n   \n")).containsExactly(List.of(" a ", "", ""), List.of("   "));
        assertThat(rows("a|b,c", '|')).containsExactly(List.of("a", "b,c"));
    }

    @Test
    void quotesKeepDelimitersAndLines() throws IOException {
        assertThat(rows("\"a,b\",\"c\nd\"\ne")).containsExactly(List.of("a,b", "c\nd"), List.of("e"));
    }

    @Test
    void aRepeatedQuoteIsOneQuotedOrNot() throws IOException {
        assertThat(rows("\"say \"\"hi\"\"\",{\"\"k\"\":\"\"v\"\"}"))
                .containsExactly(List.of("say \"hi\"", "{\"k\":\"v\"}"));
    }

    @Test
    void aBackslashKeepsItselfQuotesAndDelimiters() throws IOException {
        assertThat(rows("C:\\\\dir,a\\,b,\\\"q\\\"")).containsExactly(List.of("C:\\dir", "a,b", "\"q\""));
    }

    @Test
    void anyOtherBackslashIsLeftOut() throws IOException {
        assertThat(rows("a\\nb,\"\\t\"")).containsExactly(List.of("anb", "t"));
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        assertThat(rows("\uFEFFa,b")).containsExactly(List.of("a", "b"));
    }
}

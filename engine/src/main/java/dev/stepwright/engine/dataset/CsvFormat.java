package dev.stepwright.engine.dataset;

import dev.stepwright.asl.CsvForm;
import dev.stepwright.asl.CsvForm.Delimiter;
import dev.stepwright.asl.CsvForm.HeaderLocation;
import dev.stepwright.engine.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Rows of fields: each row is an object of texts; what a row lacks is empty, what it has beyond the columns is left
 * out.
 */
record CsvFormat(CsvForm form) implements ItemFormat {

    @Override
    public void read(InputStream content, String source, Items items) throws IOException {
        CsvRows rows = new CsvRows(
                new InputStreamReader(content, StandardCharsets.UTF_8),
                form.delimiter().orElse(Delimiter.COMMA).character());
        List<String> columns = columns(rows);
        while (!items.isFull()) {
            Optional<List<String>> row = rows.next();
            if (row.isEmpty()) {
                return;
            }
            items.add(item(columns, row.get()), source);
        }
    }

    private List<String> columns(CsvRows rows) throws IOException {
        boolean given =
                form.headerLocation().filter(HeaderLocation.GIVEN::equals).isPresent();
        return given ? form.headers() : rows.next().orElse(List.of());
    }

    private static JsonObject item(List<String> columns, List<String> row) {
        JsonObject.Builder item = JsonObject.builder();
        for (int index = 0; index < columns.size(); index++) {
            item.with(columns.get(index), index < row.size() ? row.get(index) : "");
        }
        return item.build();
    }
}

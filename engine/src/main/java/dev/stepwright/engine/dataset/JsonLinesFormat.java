package dev.stepwright.engine.dataset;

import dev.stepwright.engine.json.InvalidJsonException;
import dev.stepwright.engine.json.JsonText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** One JSON value in each line; blank lines are none. */
record JsonLinesFormat() implements ItemFormat {

    @Override
    public void read(InputStream content, String source, Items items) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
        int number = 1;
        String line = lines.readLine();
        while (line != null && !items.isFull()) {
            if (!line.isBlank()) {
                items.add(value(line, number, source), source);
            }
            number++;
            line = lines.readLine();
        }
    }

    private static Object value(String line, int number, String source) {
        try {
            return JsonText.read(line);
        } catch (InvalidJsonException e) {
            throw new DatasetException("Line " + number + " of " + source + " is not JSON: " + e.getMessage());
        }
    }
}

package dev.stepwright.engine.dataset;

import dev.stepwright.engine.object.ObjectName;
import dev.stepwright.engine.object.ObjectStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Athena leaves of an {@code UNLOAD}: the addresses of its result's objects, one in each line.
 *
 * @param content what each of them holds
 */
record AthenaManifest(ObjectStore objects, ObjectContent content) implements ObjectContent {

    private static final Pattern ADDRESS = Pattern.compile("s3://([^/]+)/(.+)");

    @Override
    public void read(ObjectName object, Items items) throws IOException {
        for (String line : lines(object)) {
            if (items.isFull()) {
                return;
            }
            content.read(named(line, object), items);
        }
    }

    private List<String> lines(ObjectName object) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Unzipped.read(objects, object), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.strip().replaceAll("^\"|\"$", ""))
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private static ObjectName named(String line, ObjectName manifest) {
        Matcher address = ADDRESS.matcher(line);
        if (!address.matches()) {
            throw new DatasetException("The manifest " + manifest.uri() + " has a line that is no address: " + line);
        }
        return new ObjectName(address.group(1), address.group(2));
    }
}

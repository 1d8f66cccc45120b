package dev.stepwright.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    @Test
    void readsMembersInTheOrderOfTheDocument() {
        JsonReader in =
                reader("{ \"name\": \"Ann\", \"age\": 30, \"more\": [1, {\"x\": []}], \"tags\": [\"a\", null] }");
        List<Object> read = new ArrayList<>();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "name" -> read.add(in.readString());
                case "age" -> read.add(in.readInt());
                case "tags" -> {
                    in.beginArray();
                    while (in.nextElement()) {
                        read.add(in.takeNull() ? "nothing" : in.readString());
                    }
                }
                default -> in.skip();
            }
        }
        in.end();
        assertThat(read).containsExactly("Ann", 30, "a", "nothing");
    }

    @Test
    void findsADiscriminatorWhereverItStands() {
        JsonReader in = reader("{\"radius\": 2, \"type\": \"circle\"}");
        assertThat(in.findDiscriminator("type")).isEqualTo("circle");
        assertThat(in.findDiscriminator("kind")).isNull();
        in.skip();
        in.end();
    }

    private static JsonReader reader(String json) {
        return new JsonReader(json.getBytes(StandardCharsets.UTF_8));
    }
}

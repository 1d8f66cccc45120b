package dev.stepwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DiscriminatorTest {

    @Test
    void isFoundWhereverItStandsAndNothingIsRead() {
        for (String json : new String[] {
            "{\"type\": \"circle\", \"radius\": 2}",
            "{\"radius\": 2, \"type\": \"circle\"}",
            "{\"inner\": {\"type\": \"other\"}, \"list\": [{\"type\": \"other\"}], \"type\": \"circle\"}",
            "{\"radius\": 2, \"ty\\u0070e\": \"circ\\u006ce\"}",
            " { \"radius\" : 2 , \"type\" : \"circle\" , \"type\" : \"square\" } "
        }) {
            JsonReader in = reader(json);
            assertThat(in.findDiscriminator("type")).isEqualTo("circle");
            in.skip();
            in.end();
        }
    }

    @Test
    void isNullWhenAbsentOrNull() {
        assertThat(reader("{}").findDiscriminator("type")).isNull();
        assertThat(reader("{\"kind\": \"a\", \"x\": {\"type\": \"a\"}}").findDiscriminator("type"))
                .isNull();
        assertThat(reader("{\"type\": null, \"type\": \"a\"}").findDiscriminator("type"))
                .isNull();
        assertThat(reader("{\"x\": 1, \"type\": null}").findDiscriminator("type"))
                .isNull();
    }

    @Test
    void isFoundInEachOfTheObjectsInEachOther() {
        JsonReader in = reader("""
                {"left": {"left": {"value": 1, "type": "leaf"}, "kind": 2, "type": "node"},
                 "right": [{"value": 2, "type": "leaf"}, {"kind": "none"}], "type": "root", "kind": "tree"}
                """);
        assertThat(in.findDiscriminator("type")).isEqualTo("root");
        assertThat(in.findDiscriminator("kind")).isEqualTo("tree");
        in.beginObject();
        in.nextName();
        assertThat(in.findDiscriminator("type")).isEqualTo("node");
        in.beginObject();
        in.nextName();
        assertThat(in.findDiscriminator("type")).isEqualTo("leaf");
        assertThat(in.findDiscriminator("kind")).isNull();
        in.skip();
        in.nextName();
        in.skip();
        in.nextName();
        in.skip();
        assertThat(in.nextName()).isNull();
        in.nextName();
        in.beginArray();
        in.nextElement();
        assertThat(in.findDiscriminator("type")).isEqualTo("leaf");
        in.skip();
        in.nextElement();
        assertThat(in.findDiscriminator("kind")).isEqualTo("none");
        assertThat(in.findDiscriminator("type")).isNull();
    }

    @Test
    void isThePlaceOfWhatIsWrongWithIt() {
        JsonReader in = reader("[{\"radius\": 2, \"type\": \"hexagon\"}]");
        in.beginArray();
        in.nextElement();
        assertThat(in.findDiscriminator("type")).isEqualTo("hexagon");
        assertThat(in.malformed("there is no Shape hexagon"))
                .hasMessage("there is no Shape hexagon at $[0].type, line 1, column 24");
        assertThat(in.findDiscriminator("kind")).isNull();
        assertThat(in.malformed("the member kind is missing"))
                .hasMessage("the member kind is missing at $[0], line 1, column 2");
    }

    @Test
    void isAText() {
        assertThatThrownBy(() -> reader("{\"type\": 1}").findDiscriminator("type"))
                .hasMessage("expected a text, found 1 at $.type, line 1, column 10");
        assertThatThrownBy(() -> reader("[]").findDiscriminator("type"))
                .hasMessage("expected an object, found an array at $, line 1, column 1");
        assertThatThrownBy(() -> reader("{\"a\": {\"b\": }, \"type\": \"x\"}").findDiscriminator("type"))
                .hasMessage("expected a value, found '}' at $.a.b, line 1, column 13");
    }

    private static JsonReader reader(String json) {
        return new JsonReader(json.getBytes(StandardCharsets.UTF_8));
    }
}

package dev.stepwright.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void separatesMembersAndElementsByCommas() {
        JsonWriter out = new JsonWriter(1_000);
        out.beginObject();
        out.name("name");
        out.write("Ann");
        out.name("scores");
        out.beginArray();
        out.element();
        out.write(1);
        out.element();
        out.beginObject();
        out.endObject();
        out.element();
        out.writeNull();
        out.endArray();
        out.name("done");
        out.write(true);
        out.endObject();
        assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8))
                .isEqualTo("{\"name\":\"Ann\",\"scores\":[1,{},null],\"done\":true}");
    }
}

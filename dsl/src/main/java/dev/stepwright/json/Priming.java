package dev.stepwright.json;

import java.nio.charset.StandardCharsets;

/** Loads what reading and writing needs, for handlers that start while nobody waits for them. */
public final class Priming {

    /** All that has classes of its own: texts with escapes and characters of every length, numbers of every kind. */
    private static final String DOCUMENT = "[\"\\u00e9 é€😀\",-1,1.5,1e2,true,null]";

    private Priming() {}

    /** A reader of null, after another one has read everything. */
    public static JsonReader reader() {
        JsonReader everything = of(DOCUMENT);
        everything.beginArray();
        everything.nextElement();
        everything.readString();
        everything.nextElement();
        everything.readInt();
        everything.nextElement();
        everything.readDouble();
        everything.nextElement();
        everything.readBigDecimal();
        while (everything.nextElement()) {
            everything.skip();
        }
        everything.end();
        return of("null");
    }

    /** A writer, after another one has written everything. */
    public static JsonWriter writer() {
        JsonWriter everything = new JsonWriter(1_000);
        everything.beginArray();
        everything.element();
        everything.write(DOCUMENT);
        everything.element();
        everything.write(1.5);
        everything.endArray();
        return new JsonWriter(1_000);
    }

    private static JsonReader of(String json) {
        return new JsonReader(json.getBytes(StandardCharsets.UTF_8));
    }
}

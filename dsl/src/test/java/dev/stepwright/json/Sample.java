package dev.stepwright.json;

/** Reads a document with values of all types, as generated code does. */
final class Sample {

    static final String JSON = """
            {"boolean": true, "byte": 1, "short": 1e2, "int": -5.0, "long": 9223372036854775807, "float": 0.1,
             "double": "NaN", "char": "x", "text": "a\\nb é", "integer": 1e21, "decimal": "1.50",
             "uuid": "b6f3b2a0-0000-1000-8000-00805f9b34fb", "instant": "2026-01-31T12:00:00.5Z", "date": "2026-01-31",
             "time": "12:00:00", "dateTime": "2026-01-31T12:00:00", "offset": "2026-01-31T12:00:00+01:00",
             "zoned": "2026-01-31T12:00:00+01:00[Europe/Paris]", "duration": "PT1H30M0.5S", "period": "P1Y2M3D",
             "year": "2026", "month": "2026-01", "unknown": [{"a": [1, 2, {}]}],
             "shapes": [{"type": "circle", "radius": 2.5}, null,
                        {"parts": [{"radius": 2, "type": "circle"}, {"parts": [], "type": "group"}], "type": "group"}]}
            """;

    private Sample() {}

    static void read(JsonReader in) {
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (!in.takeNull()) {
                readMember(in, name);
            }
        }
        in.end();
    }

    private static void readMember(JsonReader in, String name) {
        switch (name) {
            case "boolean" -> in.readBoolean();
            case "byte" -> in.readByte();
            case "short" -> in.readShort();
            case "int" -> in.readInt();
            case "long" -> in.readLong();
            case "float" -> in.readFloat();
            case "double" -> in.readDouble();
            case "char" -> in.readChar();
            case "text" -> in.readString();
            case "integer" -> in.readBigInteger();
            case "decimal" -> in.readBigDecimal();
            case "uuid" -> in.readUuid();
            case "instant" -> TimeReader.readInstant(in);
            case "date" -> TimeReader.readLocalDate(in);
            case "time" -> TimeReader.readLocalTime(in);
            case "dateTime" -> TimeReader.readLocalDateTime(in);
            case "offset" -> TimeReader.readOffsetDateTime(in);
            case "zoned" -> TimeReader.readZonedDateTime(in);
            case "duration" -> TimeReader.readDuration(in);
            case "period" -> TimeReader.readPeriod(in);
            case "year" -> TimeReader.readYear(in);
            case "month" -> TimeReader.readYearMonth(in);
            case "shapes" -> readShapes(in);
            default -> in.skip();
        }
    }

    private static void readShapes(JsonReader in) {
        in.beginArray();
        while (in.nextElement()) {
            if (!in.takeNull()) {
                readShape(in);
            }
        }
    }

    private static void readShape(JsonReader in) {
        String type = in.findDiscriminator("type");
        if (!"circle".equals(type) && !"group".equals(type)) {
            throw in.malformed("there is no such Shape");
        }
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "radius" -> in.readDouble();
                case "parts" -> readShapes(in);
                default -> in.skip();
            }
        }
    }
}

package dev.stepwright.engine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads and writes the text of JSON values. */
public final class JsonText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonText() {}

    /** @throws InvalidJsonException when the text is not exactly one JSON value */
    public static Object read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new InvalidJsonException("there is no value");
            }
            Object value = read(parser, first);
            if (parser.nextToken() != null) {
                throw new InvalidJsonException("something follows the value");
            }
            return value;
        } catch (JsonParseException e) {
            throw invalid(e);
        } catch (IOException e) {
            throw new InvalidJsonException(String.valueOf(e.getMessage()));
        }
    }

    static JsonParser parser(InputStream text) throws IOException {
        return FACTORY.createParser(text);
    }

    static InvalidJsonException invalid(JsonParseException fault) {
        return new InvalidJsonException(fault.getOriginalMessage() + " (line "
                + fault.getLocation().getLineNr() + ", column "
                + fault.getLocation().getColumnNr() + ")");
    }

    static Object read(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readArray(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonNumbers.normalize(parser.getNumberValue());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> JsonNull.VALUE;
            default -> throw new InvalidJsonException("a value is missing");
        };
    }

    private static JsonObject readObject(JsonParser parser) throws IOException {
        JsonObject.Builder members = JsonObject.builder();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            members.with(name, read(parser, parser.nextToken()));
        }
        return members.build();
    }

    private static JsonArray readArray(JsonParser parser) throws IOException {
        List<Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(read(parser, token));
        }
        return JsonArray.takingOver(items);
    }

    /** The shortest text of a JSON value. */
    public static String write(Object value) {
        if (value instanceof Number number) {
            return JsonNumbers.print(number);
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException("a JSON value must have a text", e);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator generator) throws IOException {
        if (value instanceof Map<?, ?> object) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> member : object.entrySet()) {
                generator.writeFieldName((String) member.getKey());
                write(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> array) {
            generator.writeStartArray();
            for (Object item : array) {
                write(item, generator);
            }
            generator.writeEndArray();
        } else {
            writeScalar(value, generator);
        }
    }

    private static void writeScalar(Object value, JsonGenerator generator) throws IOException {
        if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof Number number) {
            generator.writeRawValue(JsonNumbers.print(number));
        } else if (value == JsonNull.VALUE) {
            generator.writeNull();
        } else {
            throw new IllegalArgumentException("not a JSON value: " + value.getClass());
        }
    }
}

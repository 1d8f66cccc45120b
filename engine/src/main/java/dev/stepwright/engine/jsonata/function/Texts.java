package dev.stepwright.engine.jsonata.function;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.stepwright.engine.json.JsonNull;
import dev.stepwright.engine.json.JsonNumbers;
import dev.stepwright.engine.jsonata.evaluation.EvaluationException;
import dev.stepwright.engine.limit.LimitedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of a value as {@code $string} gives it: {@code JSON.stringify} with numbers of 15 digits. */
public final class Texts {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private Texts() {}

    static String of(Object value, boolean pretty) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Number number && !Double.isFinite(number.doubleValue())) {
            throw new EvaluationException("D3001", "Attempting to invoke string function on Infinity or NaN");
        }
        if (value instanceof Integer) {
            return value.toString();
        }
        LimitedWriter text = new LimitedWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            if (pretty) {
                generator.setPrettyPrinter(printer());
            }
            write(value, generator, true);
        } catch (IOException e) {
            throw new UncheckedIOException("a value must have a text", e);
        }
        return text.toString();
    }

    /** The text as a JSON string. */
    static String quote(String text) {
        String array = of(List.of(text), false);
        return array.substring(1, array.length() - 1);
    }

    /** As messages print a value; JSON has no text for what is not finite. */
    public static String json(Object value) {
        if (value instanceof Number number && !Double.isFinite(number.doubleValue())) {
            return "null";
        }
        return value instanceof String text ? quote(text) : of(value, false);
    }

    static Number requireFinite(Number number) {
        if (!Double.isFinite(number.doubleValue())) {
            throw new EvaluationException("D1001", "Number out of range: null");
        }
        return number;
    }

    private static void write(@Nullable Object value, JsonGenerator generator, boolean root) throws IOException {
        if (value instanceof Map<?, ?> object) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> member : object.entrySet()) {
                generator.writeFieldName(String.valueOf(member.getKey()));
                write(member.getValue(), generator, false);
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> array) {
            generator.writeStartArray();
            for (Object item : array) {
                write(item, generator, false);
            }
            generator.writeEndArray();
        } else if (value instanceof Number number) {
            generator.writeRawValue(JsonNumbers.print(fifteenDigits(requireFinite(number))));
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value == null || value == JsonNull.VALUE) {
            generator.writeNull();
        } else if (!root) {
            // A function has no text; within a structure it is the empty one.
            generator.writeString("");
        }
    }

    private static Number fifteenDigits(Number number) {
        return JsonNumbers.normalize(
                new BigDecimal(number.doubleValue()).round(FIFTEEN_DIGITS).doubleValue());
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}

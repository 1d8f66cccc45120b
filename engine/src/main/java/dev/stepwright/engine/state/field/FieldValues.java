package dev.stepwright.engine.state.field;

import dev.stepwright.engine.json.JsonArray;
import dev.stepwright.engine.run.Visit;
import dev.stepwright.engine.template.Template;
import java.util.List;

/** Evaluates fields that must be of one type. */
public final class FieldValues {

    private FieldValues() {}

    public static String text(Visit visit, Template template) {
        Object value = visit.evaluate(template);
        if (value instanceof String text) {
            return text;
        }
        throw template.unexpected("string", value);
    }

    public static boolean truth(Visit visit, Template template) {
        Object value = visit.evaluate(template);
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw template.unexpected("boolean", value);
    }

    /** An integer of at least the given size. */
    public static int integer(Visit visit, Template template, int least) {
        Object value = visit.evaluate(template);
        if (value instanceof Integer number && number >= least) {
            return number;
        }
        throw template.unexpected(least > 0 ? "positive integer" : "non-negative integer", value);
    }

    /** A number from 0 to 100. */
    public static double percentage(Visit visit, Template template) {
        Object value = visit.evaluate(template);
        if (value instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 100) {
            return number.doubleValue();
        }
        throw template.unexpected("number", value);
    }

    public static List<Object> array(Visit visit, Template template) {
        Object value = visit.evaluate(template);
        if (value instanceof JsonArray array) {
            return array;
        }
        throw template.unexpected("array", value);
    }
}

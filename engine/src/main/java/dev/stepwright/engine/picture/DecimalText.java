package dev.stepwright.engine.picture;

import dev.stepwright.engine.json.JsonNumbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes numbers by a picture, {@code $formatNumber}: the steps of XPath's format-number in their order. */
public final class DecimalText {

    /** From here on JavaScript writes an exponent, whatever the number of digits. */
    private static final double FIRST_WITH_EXPONENT = 1e21;

    /** Of JavaScript's {@code toFixed}. */
    private static final int MOST_FRACTION_DIGITS = 100;

    private final DecimalPicture picture;
    private final DecimalSymbols symbols;

    private DecimalText(DecimalPicture picture) {
        this.picture = picture;
        this.symbols = picture.symbols();
    }

    /** @param options the symbols of the picture that are not the usual ones */
    public static String format(double value, String picture, Map<?, ?> options) {
        DecimalSymbols symbols = DecimalSymbols.of(options);
        String[] halves = picture.split(Pattern.quote(symbols.separator()), -1);
        if (halves.length > 2) {
            throw new PictureException("D3080", "The picture string must only contain a maximum of two sub-pictures");
        }
        DecimalPicture positive = DecimalPicture.of(halves[0], symbols);
        DecimalPicture negative = halves.length > 1
                ? DecimalPicture.of(halves[1], symbols)
                : positive.withPrefix(symbols.minus() + positive.prefix());
        return new DecimalText(value >= 0 ? positive : negative).format(Math.abs(value));
    }

    private String format(double size) {
        if (picture.maximumFractionDigits() > MOST_FRACTION_DIGITS) {
            throw new PictureException("toFixed() digits argument must be between 0 and " + MOST_FRACTION_DIGITS);
        }
        double mantissa = scaled(size);
        String exponent = "";
        if (picture.exponentDigits() > 0) {
            int power = power(mantissa);
            mantissa = new BigDecimal(Double.toString(mantissa))
                    .movePointLeft(power)
                    .doubleValue();
            exponent = symbols.exponent()
                    + (power < 0 ? symbols.minus() : "")
                    + digits(Integer.toString(Math.abs(power)), picture.exponentDigits());
        }
        double rounded = new BigDecimal(JsonNumbers.print(mantissa))
                .setScale(picture.maximumFractionDigits(), RoundingMode.HALF_EVEN)
                .doubleValue();
        return picture.prefix() + separated(padded(rounded)) + exponent + picture.suffix();
    }

    private double scaled(double size) {
        if (picture.contains(symbols.percent())) {
            return size * 100;
        }
        return picture.contains(symbols.perMille()) ? size * 1000 : size;
    }

    /** Leaves as many digits before the point as the picture has. */
    private int power(double size) {
        int digits = picture.digits(picture.integerPart());
        double rest = size;
        int power = 0;
        while (rest > 0 && rest < Math.pow(10, digits - 1)) {
            rest *= 10;
            power--;
        }
        while (rest > Math.pow(10, digits)) {
            rest /= 10;
            power++;
        }
        return power;
    }

    private String digits(String text, int atLeast) {
        return symbols.localize("0".repeat(Math.max(0, atLeast - text.length())) + text);
    }

    /** With a point, and as many digits before and after it as the picture wants. */
    private String padded(double number) {
        String text = number < FIRST_WITH_EXPONENT
                ? new BigDecimal(number)
                        .setScale(picture.maximumFractionDigits(), RoundingMode.HALF_UP)
                        .toPlainString()
                : JsonNumbers.print(number);
        int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        String integer = text.substring(0, point).replaceFirst("^0+", "");
        String fraction = text.substring(Math.min(text.length(), point + 1)).replaceFirst("0+$", "");
        return digits(integer, picture.minimumIntegerDigits())
                + symbols.decimal()
                + symbols.localize(
                        fraction + "0".repeat(Math.max(0, picture.minimumFractionDigits() - fraction.length())));
    }

    private String separated(String padded) {
        String text = padded;
        int point = text.indexOf(symbols.decimal());
        int interval = Grouping.interval(picture.integerGroups());
        if (interval > 0) {
            for (int place = interval; place < point; place += interval) {
                text = insert(text, point - place);
            }
        } else {
            for (int place : picture.integerGroups()) {
                text = insert(text, point - place);
                point++;
            }
        }
        point = text.indexOf(symbols.decimal());
        for (int place : picture.fractionGroups()) {
            text = insert(text, point + 1 + place);
        }
        boolean whole = text.indexOf(symbols.decimal()) == text.length() - 1;
        return whole || !picture.contains(symbols.decimal()) ? text.substring(0, text.length() - 1) : text;
    }

    /** As the reference does: a place before the text is taken for one from its end. */
    private String insert(String text, int place) {
        int from = place < 0 ? Math.max(0, text.length() + place) : Math.min(place, text.length());
        return text.substring(0, from) + symbols.grouping() + text.substring(from);
    }
}

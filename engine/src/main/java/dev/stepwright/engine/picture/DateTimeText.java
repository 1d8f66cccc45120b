package dev.stepwright.engine.picture;

import java.time.LocalDateTime;
import java.util.List;

/** Writes a point in time by a picture: {@code $fromMillis}. */
public final class DateTimeText {

    private final LocalDateTime time;
    private final int offsetHours;
    private final int offsetMinutes;

    private DateTimeText(LocalDateTime time, int offsetHours, int offsetMinutes) {
        this.time = time;
        this.offsetHours = offsetHours;
        this.offsetMinutes = offsetMinutes;
    }

    /**
     * As ISO 8601 writes it, to the millisecond.
     *
     * @param offset from UTC, as {@code +0530}
     */
    public static String format(double millis, String offset) {
        return format(millis, DateTimePicture.ISO_8601, offset);
    }

    /** @param offset from UTC, as {@code +0530} */
    public static String format(double millis, String picture, String offset) {
        return format(millis, DateTimePicture.of(picture), offset);
    }

    /** Half an hour west of UTC comes out as the reference has it, which rounds its hours down. */
    static String format(double millis, DateTimePicture picture, String offset) {
        double number = IntegerText.leadingInteger(offset);
        if (Double.isNaN(number)) {
            throw new PictureException("D3134", "A timezone must be hours and minutes, as +0530, not " + offset);
        }
        int hours = (int) Math.floor(number / 100);
        int minutes = (int) (number % 100);
        DateTimeText text = new DateTimeText(Calendar.at(millis + (60 * hours + minutes) * 60_000d), hours, minutes);
        StringBuilder written = new StringBuilder();
        for (DateTimePicture.Part part : picture.parts()) {
            written.append(part.marker().map(text::component).orElse(part.text()));
        }
        return written.toString();
    }

    private String component(Marker marker) {
        return switch (marker.component()) {
            case 'C', 'E' -> "ISO";
            case 'P' -> halfOfDay(marker);
            case 'Z' -> zone(marker, "");
            case 'z' -> zone(marker, "GMT");
            default ->
                marker.number().isPresent() ? number(marker, marker.number().get()) : name(marker);
        };
    }

    private String halfOfDay(Marker marker) {
        String name = Calendar.component('P', time) == 0 ? "am" : "pm";
        return marker.names()
                .filter(LetterCase.UPPER::equals)
                .map(upper -> upper.apply(name))
                .orElse(name);
    }

    private String number(Marker marker, IntegerPicture picture) {
        double value = Calendar.component(marker.component(), time);
        if (marker.component() == 'Y' && marker.yearDigits().isPresent()) {
            value %= Math.pow(10, marker.yearDigits().getAsInt());
        }
        return IntegerText.format(value, picture);
    }

    private String name(Marker marker) {
        List<String> names = switch (marker.component()) {
            case 'M', 'x' -> Calendar.MONTHS;
            case 'F' -> Calendar.DAYS;
            default -> throw marker.nameless();
        };
        String name = names.get(Calendar.component(marker.component(), time) - 1);
        return marker.shorten(marker.names().orElseThrow().apply(name));
    }

    private String zone(Marker marker, String prefix) {
        int offset = offsetHours * 100 + offsetMinutes;
        if (offset == 0 && marker.traditional()) {
            return "Z";
        }
        IntegerPicture picture = marker.number().orElseThrow();
        int digits = picture.mandatoryDigits();
        String text;
        if (picture.interval() > 0 || digits == 3 || digits == 4) {
            text = IntegerText.format(offset, picture);
        } else if (digits == 1 || digits == 2) {
            text = IntegerText.format(offsetHours, picture)
                    + (offsetMinutes == 0 ? "" : ":" + IntegerText.format(offsetMinutes, "00"));
        } else {
            throw new PictureException(
                    "D3134", "The timezone integer format specifier cannot have more than four digits");
        }
        return prefix + (offset >= 0 ? "+" : "") + text;
    }
}

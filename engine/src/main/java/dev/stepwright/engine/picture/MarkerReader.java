package dev.stepwright.engine.picture;

import java.util.List;
import java.util.OptionalDouble;

/** Reads one component of a point in time. */
final class MarkerReader {

    private MarkerReader() {}

    /** What a text of the component looks like. */
    static String regex(Marker marker) {
        return switch (marker.component()) {
            case 'Z' -> zoneRegex(marker);
            case 'z' -> "GMT" + zoneRegex(marker);
            default ->
                marker.number().map(number -> numberRegex(number, marker)).orElseGet(() -> nameRegex(marker));
        };
    }

    private static String zoneRegex(Marker marker) {
        String separator = separator(marker);
        return "[-+][0-9]+" + (separator.isEmpty() ? "" : "\\Q" + separator + "\\E[0-9]+");
    }

    private static String separator(Marker marker) {
        IntegerPicture picture = marker.number().orElseThrow();
        return picture.interval() > 0 ? picture.separators().get(0).character() : "";
    }

    private static String nameRegex(Marker marker) {
        if ("MxFP".indexOf(marker.component()) < 0) {
            throw marker.nameless();
        }
        return "[a-zA-Z]+";
    }

    private static String numberRegex(IntegerPicture picture, Marker marker) {
        return switch (picture.notation()) {
            case LETTERS -> "[A-Za-z]+";
            case ROMAN -> "[MDCLXVImdclxvi]+";
            case WORDS -> EnglishNumbers.regex();
            case DECIMAL -> "[0-9]" + occurrences(picture, marker) + (picture.ordinal() ? "(?:th|st|nd|rd)" : "");
            case UNKNOWN_SEQUENCE -> throw picture.unknownSequence();
        };
    }

    private static String occurrences(IntegerPicture picture, Marker marker) {
        if (marker.yearDigits().isEmpty() || marker.yearDigits().getAsInt() <= 0) {
            return "+";
        }
        int most = marker.yearDigits().getAsInt();
        return "{" + Math.max(0, most - picture.optionalDigits()) + "," + most + "}";
    }

    /** Empty for a name that is none. */
    static OptionalDouble read(Marker marker, String text) {
        return switch (marker.component()) {
            case 'Z' -> OptionalDouble.of(zone(marker, text));
            case 'z' -> OptionalDouble.of(zone(marker, text.substring("GMT".length())));
            default ->
                marker.number().isPresent()
                        ? OptionalDouble.of(
                                IntegerText.parse(text, marker.number().get()))
                        : name(marker, text);
        };
    }

    private static OptionalDouble name(Marker marker, String text) {
        if (marker.component() == 'P') {
            return index(List.of("am", "pm", "AM", "PM").indexOf(text) % 2);
        }
        List<String> names = marker.component() == 'F' ? Calendar.DAYS : Calendar.MONTHS;
        int index = names.stream().map(marker::shorten).toList().indexOf(text);
        return index(index < 0 ? index : index + 1);
    }

    private static OptionalDouble index(int index) {
        return index < 0 ? OptionalDouble.empty() : OptionalDouble.of(index);
    }

    /** Minutes east of UTC; the sign is that of the hours only, as in the reference. */
    private static double zone(Marker marker, String text) {
        String separator = separator(marker);
        int place = separator.isEmpty() ? Math.min(3, text.length()) : text.indexOf(separator);
        String minutes = text.substring(Math.min(text.length(), place + separator.length()));
        return Double.parseDouble(text.substring(0, place)) * 60
                + (minutes.isEmpty() ? 0 : Double.parseDouble(minutes));
    }
}

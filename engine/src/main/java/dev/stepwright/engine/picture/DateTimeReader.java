package dev.stepwright.engine.picture;

import dev.stepwright.engine.limit.PatientText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a point in time by a picture: {@code $toMillis}. */
public final class DateTimeReader {

    private static final String LEAST_ONE = "MDd";

    /** A day of the year is looked for as one of the month, so that no time can follow, as in the reference. */
    private static final String BY_DAY = "YD";

    private final Map<Character, Double> components;
    private final LocalDateTime now;

    private DateTimeReader(Map<Character, Double> components, LocalDateTime now) {
        this.components = components;
        this.now = now;
    }

    /**
     * @param nowMillis what stands for the components before the first that the picture has
     * @return milliseconds since 1970; empty when the text does not match the picture
     */
    public static OptionalDouble read(String text, String picture, double nowMillis) {
        List<Marker> markers = new ArrayList<>();
        StringBuilder regex = new StringBuilder();
        for (DateTimePicture.Part part : DateTimePicture.of(picture).parts()) {
            part.marker().ifPresent(markers::add);
            regex.append(part.marker()
                    .map(marker -> "(" + MarkerReader.regex(marker) + ")")
                    .orElse(Pattern.quote(part.text())));
        }
        Matcher matcher =
                Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE).matcher(new PatientText(text));
        if (!matcher.matches() || markers.isEmpty()) {
            return OptionalDouble.empty();
        }
        Map<Character, Double> components = new HashMap<>();
        for (int index = 0; index < markers.size(); index++) {
            Marker marker = markers.get(index);
            MarkerReader.read(marker, matcher.group(index + 1))
                    .ifPresent(value -> components.put(marker.component(), value));
        }
        return OptionalDouble.of(new DateTimeReader(components, Calendar.at(nowMillis)).millis());
    }

    private double millis() {
        String time = onlyOf("Phmsf", "PHhmsf") && !onlyOf("Hmsf", "PHhmsf") ? "Phmsf" : "Hmsf";
        String date = date();
        boolean byDay = date.equals(BY_DAY);
        fill(date + time);
        double hour = time.startsWith("P")
                ? (component('h') == 12 ? 0 : component('h')) + 12 * component('P')
                : component('H');
        double zone = components.getOrDefault('Z', components.getOrDefault('z', 0d));
        LocalDate day = LocalDate.of(1, 1, 1);
        if (byDay) {
            day = LocalDate.of((int) component('Y'), 1, 1).plusDays((long) component('d') - 1);
        }
        double month = byDay ? day.getMonthValue() : Math.max(1, component('M'));
        double dayOfMonth = byDay ? day.getDayOfMonth() : component('D');
        return Calendar.millis(component('Y'), month, dayOfMonth, hour, component('m'), component('s'), component('f'))
                - zone * 60_000;
    }

    /** The components of the date, from year to day; dates by weeks are not read. */
    private String date() {
        String all = "YXMxWwdD";
        if (onlyOf("YMD", all)) {
            return "YMD";
        }
        if (onlyOf("Yd", all)) {
            return BY_DAY;
        }
        if (onlyOf("Xxw", all) || onlyOf("XW", all)) {
            throw gap();
        }
        return "YMD";
    }

    /** Whether of all these components only those of a set are there, and at least one. */
    private boolean onlyOf(String set, String all) {
        boolean any = false;
        for (char component : all.toCharArray()) {
            boolean known = set.indexOf(component) >= 0;
            if (isGiven(component) && !known) {
                return false;
            }
            any |= isGiven(component);
        }
        return any;
    }

    /** Zero counts as nothing here, as in the reference. */
    private boolean isGiven(char component) {
        double value = components.getOrDefault(component, 0d);
        return value != 0 && !Double.isNaN(value);
    }

    /**
     * Before the first component that is given it is now, after the last the beginning; none between may be missing.
     */
    private void fill(String inOrder) {
        boolean started = false;
        boolean ended = false;
        for (char component : inOrder.toCharArray()) {
            if (components.containsKey(component)) {
                started = true;
                if (ended) {
                    throw gap();
                }
            } else if (started) {
                ended = true;
                components.put(component, LEAST_ONE.indexOf(component) >= 0 ? 1d : 0d);
            } else {
                components.put(component, (double) Calendar.component(component, now));
            }
        }
    }

    private double component(char component) {
        return components.getOrDefault(component, 0d);
    }

    private static PictureException gap() {
        return new PictureException(
                "D3136", "The date/time picture string is missing specifiers required to parse the timestamp");
    }
}

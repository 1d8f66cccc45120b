package dev.stepwright.engine.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A picture of a point in time, <code>[Y0001]-[M01]-[D01]</code>, cut into texts and markers. */
record DateTimePicture(List<Part> parts) {

    static final DateTimePicture ISO_8601 = of("[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z01:01t]");

    /** A text that stands for itself, or a marker, of which one is empty. */
    record Part(String text, Optional<Marker> marker) {}

    static DateTimePicture of(String picture) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        int open = picture.indexOf('[');
        while (open >= 0) {
            addText(picture.substring(start, open), parts);
            if (picture.startsWith("[[", open)) {
                parts.add(new Part("[", Optional.empty()));
                start = open + 2;
            } else {
                int close = picture.indexOf(']', open);
                if (close < 0) {
                    throw new PictureException("D3135", "No matching closing bracket ']' in date/time picture string");
                }
                parts.add(new Part("", Optional.of(Marker.of(picture.substring(open + 1, close)))));
                start = close + 1;
            }
            open = picture.indexOf('[', start);
        }
        addText(picture.substring(start), parts);
        return new DateTimePicture(List.copyOf(parts));
    }

    private static void addText(String text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Part(text.replace("]]", "]"), Optional.empty()));
        }
    }
}

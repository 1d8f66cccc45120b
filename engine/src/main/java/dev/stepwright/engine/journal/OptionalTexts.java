package dev.stepwright.engine.journal;

import java.util.List;
import java.util.Optional;

/** Texts of which some may be absent, as they are said over a line. */
public final class OptionalTexts {

    private static final String ABSENT = "";
    private static final String PRESENT = "=";

    private OptionalTexts() {}

    public static List<String> said(List<Optional<String>> texts) {
        return texts.stream()
                .map(text -> text.map(present -> PRESENT + present).orElse(ABSENT))
                .toList();
    }

    public static Optional<String> heard(List<String> said, int index) {
        String text = said.get(index);
        return text.isEmpty() ? Optional.empty() : Optional.of(text.substring(PRESENT.length()));
    }
}

package dev.stepwright.asl;

/** The language in which a state reads and transforms its data. */
public enum QueryLanguage {
    JSONATA("JSONata"),

    /** The service's default. */
    JSONPATH("JSONPath");

    private final String text;

    QueryLanguage(String text) {
        this.text = text;
    }

    /** The value as it stands in a definition. */
    public String text() {
        return text;
    }
}

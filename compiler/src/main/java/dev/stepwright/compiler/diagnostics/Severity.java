package dev.stepwright.compiler.diagnostics;

/** Whether a diagnostic stops the compilation. */
public enum Severity {
    ERROR("error"),
    WARNING("warning");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The word printed before the message. */
    public String label() {
        return label;
    }
}

package dev.stepwright.compiler.ir.type;

/** The interfaces of the JDK whose values are arrays in JSON. */
public enum SequenceKind {
    COLLECTION("Collection"),
    LIST("List"),
    SEQUENCED_COLLECTION("SequencedCollection"),
    SET("Set");

    private final String simpleName;

    SequenceKind(String simpleName) {
        this.simpleName = simpleName;
    }

    public String simpleName() {
        return simpleName;
    }
}

package dev.stepwright.engine.template;

/** Which members of {@code $states} a field may read, beside the input and the context object. */
public enum Readable {
    INPUT(""),

    /** For the {@code Output} and {@code Assign} of a state that has a result. */
    RESULT("result"),

    /** For the {@code Output} and {@code Assign} of a catcher. */
    ERROR_OUTPUT("errorOutput");

    private final String member;

    Readable(String member) {
        this.member = member;
    }

    /** The name in {@code $states} of what is readable here and not everywhere. */
    public String member() {
        return member;
    }

    boolean excludes(String name) {
        return (name.equals(RESULT.member) || name.equals(ERROR_OUTPUT.member)) && !name.equals(member);
    }
}

package dev.stepwright.conformance.random;

/**
 * What the place of an expression asks of it.
 *
 * @param boxes whether a primitive is boxed there
 * @param nulls whether Java knows the type of {@code null} there
 * @param unboxes whether a box is unboxed there
 * @param conditionals whether Java takes the type of a conditional from there as it takes it elsewhere
 * @param mustNotBeNull whether what stands there must not be null
 * @param whole whether nothing is around it in its statement
 */
record Place(
        boolean boxes, boolean nulls, boolean unboxes, boolean conditionals, boolean mustNotBeNull, boolean whole) {

    /** An operand, which is nothing but what the type says. */
    static final Place OPERAND = new Place(false, false, true, true, false, false);

    /** An operand that is primitive without being unboxed. */
    static final Place PRIMITIVE = new Place(false, false, false, true, false, false);

    /** Where Java converts a value to the type, and knows the type of {@code null}. */
    static final Place ASSIGNED = new Place(true, true, true, true, false, false);

    /** The same, with nothing around it in its statement. */
    static final Place WHOLE = new Place(true, true, true, true, false, true);

    /** A place that knows no more of the type than that it is a reference. */
    static final Place BOXED = new Place(true, false, true, true, false, false);

    /** A place that says nothing of the type, not even for a conditional. */
    static final Place UNTYPED = new Place(true, false, true, false, false, false);

    /** An argument that is a reference without being boxed, and of which nothing else is known. */
    static final Place UNTYPED_OPERAND = new Place(false, false, true, false, false, false);

    Place notNullIf(boolean must) {
        return new Place(boxes, nulls, unboxes, conditionals, must, whole);
    }

    /** A branch of a conditional that stands here. */
    Place branch() {
        return new Place(boxes, nulls, unboxes, conditionals, mustNotBeNull, false);
    }

    /** The same where a {@code null} would have no type. */
    Place withoutNull() {
        return new Place(boxes, false, unboxes, conditionals, mustNotBeNull, whole);
    }
}

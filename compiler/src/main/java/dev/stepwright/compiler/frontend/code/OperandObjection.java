package dev.stepwright.compiler.frontend.code;

import dev.stepwright.compiler.library.OperandType;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Why a method that is known cannot be called with a value, and what to write instead.
 *
 * @param why a clause
 * @param instead a sentence
 */
record OperandObjection(String why, String instead) {

    static final OperandObjection FLAT_OPTIONAL = new OperandObjection(
            "JSON writes an Optional as its value or null, and one in another looks like one alone",
            "Write flatMap for a function that returns an Optional.");

    private static final OperandObjection OPTIONAL = new OperandObjection(
            "JSON writes an Optional as its value or null, and it could not be told from these there",
            "Take the value out first, with orElse or orElseThrow, or do it in a @Step method.");

    private static final OperandObjection ARRAY_OR_NOT = new OperandObjection(
            "it is an array in JSON or not, as each value decides, and an array would be taken for several values",
            "Do it in a @Step method, or put the value into a record.");

    private static final OperandObjection NARROW = new OperandObjection(
            "JSON numbers have no single precision, and JSON has no characters",
            "Use a double in the place of a float, and a String in the place of a char.");

    private static final OperandObjection LOCALE = new OperandObjection(
            "JSONata changes case in one way, which is not that of every language",
            "Write Locale.ROOT or another constant of Locale that changes case alike, or do it in a @Step method.");

    private static final OperandObjection NO_LIST = new OperandObjection(
            "only a List says in which order JSON holds its elements", "Let a @Step method return a List.");

    private static final OperandObjection COMPARED = new OperandObjection(
            "JSON values are not equal there where Java's are",
            "Compare strings, ints, booleans and enums with their own type; do anything else in a @Step method.");

    private static final OperandObjection OTHER =
            new OperandObjection("JSON values do not behave there as Java's do", "Do it in a @Step method.");

    private static final Set<String> OPTIONALS =
            Set.of("java.util.Optional", "java.util.OptionalDouble", "java.util.OptionalInt", "java.util.OptionalLong");

    /** @param kind of the type, or of the primitive that it boxes */
    static OperandObjection to(OperandType expected, TypeMirror type, TypeKind kind) {
        if (kind == TypeKind.FLOAT || kind == TypeKind.CHAR) {
            return NARROW;
        }
        return switch (expected) {
            case ANY -> OPTIONAL;
            case APPENDED -> isOptional(type) ? OPTIONAL : ARRAY_OR_NOT;
            case LOCALE -> LOCALE;
            case LIST, LIST_OF_STRINGS -> NO_LIST;
            case COMPARABLE, COMPARABLE_ELEMENT, SAME_AS_FIRST -> COMPARED;
            default -> OTHER;
        };
    }

    private static boolean isOptional(TypeMirror type) {
        return type instanceof DeclaredType declared
                && OPTIONALS.contains(
                        ((TypeElement) declared.asElement()).getQualifiedName().toString());
    }
}

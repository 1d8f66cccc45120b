package dev.stepwright.asl.validation;

/** The kinds of fault, named as the service's {@code ValidateStateMachineDefinition} names them. */
public enum DiagnosticCode {
    /** Not JSON at all. */
    INVALID_JSON_DESCRIPTION,

    /** A member is missing, unknown or of the wrong form. */
    SCHEMA_VALIDATION_FAILED,

    /** A transition leads nowhere, or a state is never reached. */
    MISSING_TRANSITION_TARGET,

    /** No state ends the machine. */
    MISSING_END_STATE,

    /** Two states of one machine bear the same name. */
    DUPLICATE_STATE_NAME,

    /** A state's name is empty or too long. */
    INVALID_STATE_NAME,

    /** A Map's label has a character that names cannot have, or too many. */
    INVALID_LABEL_NAME,

    /** Two Maps of one machine bear the same label. */
    DUPLICATE_LABEL_NAME,

    /** A variable's name is no identifier, or too long. */
    INVALID_VARIABLE_NAME,

    /** An assignment to the variable that the service assigns itself. */
    RESERVED_VARIABLE_NAME,

    /** Maps and Parallels in each other beyond what the service takes. */
    TOO_DEEPLY_NESTED,

    /** The text between <code>{% %}</code> is not JSONata. */
    INVALID_JSONATA_EXPRESSION,

    /** The expression is JSONata, but asks for something the service does not offer. */
    UNSUPPORTED_JSONATA_EXPRESSION,

    /** A warning: a value that looks like a path or intrinsic function, in a member without {@code .$} at its end. */
    NO_DOLLAR,

    /** A warning: a value that looks like a path, in a member without {@code Path} at its end. */
    NO_PATH,

    /** A warning: a path in the result of a Pass state, which is taken as it is. */
    PASS_RESULT_IS_STATIC,

    /** Not one of the service's: valid there, but beyond what this version reads or runs. */
    UNSUPPORTED_FEATURE
}

package dev.stepwright.local.states.protocol;

/** An error that the service reports to its caller; all of them have status 400. */
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String SERVICE_MODEL = "com.amazonaws.swf.service.v2.model#";
    private static final String PROTOCOL = "com.amazon.coral.service#";
    private static final String CONSTRAINTS = "com.amazon.coral.validate#";

    private final String type;

    private ApiException(String type, String message) {
        super(message);
        this.type = type;
    }

    /** An error of the service's model, for example {@code ExecutionDoesNotExist}. */
    public static ApiException service(String name, String message) {
        return new ApiException(SERVICE_MODEL + name, message);
    }

    /** An error whose message ends in the thing it is about, for example {@code Invalid Name: 'a b'}. */
    public static ApiException service(String name, String words, String subject) {
        return service(name, words + ": '" + subject + "'");
    }

    /** A request that breaks a rule written in words. */
    public static ApiException validation(String message) {
        return new ApiException(CONSTRAINTS + "ValidationException", message);
    }

    /** A member that breaks a constraint of the service's model. */
    public static ApiException constraint(String value, String member, String constraint) {
        return validation("1 validation error detected: Value %s at '%s' failed to satisfy constraint: Member must %s"
                .formatted(value, member, constraint));
    }

    static ApiException serialization(String message) {
        return new ApiException(PROTOCOL + "SerializationException", message);
    }

    static ApiException unknownOperation(String message) {
        return new ApiException(PROTOCOL + "UnknownOperationException", message);
    }

    static ApiException internalFailure() {
        return new ApiException(PROTOCOL + "InternalFailure", "The local cloud failed; its log says why.");
    }

    /** The error's name with its namespace, as {@code __type} carries it. */
    String type() {
        return type;
    }
}

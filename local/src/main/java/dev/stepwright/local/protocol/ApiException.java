package dev.stepwright.local.protocol;

/** An error that a service reports to its caller. */
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String SERVICE_MODEL = "com.amazonaws.swf.service.v2.model#";
    private static final String PROTOCOL = "com.amazon.coral.service#";
    private static final String CONSTRAINTS = "com.amazon.coral.validate#";

    private final int status;
    private final String type;

    private ApiException(int status, String type, String message) {
        super(message);
        this.status = status;
        this.type = type;
    }

    /** An error of a service that does not qualify its errors' names. */
    public static ApiException of(int status, String code, String message) {
        return new ApiException(status, code, message);
    }

    /** An error of Step Functions, for example {@code ExecutionDoesNotExist}. */
    public static ApiException service(String name, String message) {
        return new ApiException(400, SERVICE_MODEL + name, message);
    }

    /** An error whose message ends in the thing it is about, for example {@code Invalid Name: 'a b'}. */
    public static ApiException service(String name, String words, String subject) {
        return service(name, words + ": '" + subject + "'");
    }

    /** A request that breaks a rule written in words. */
    public static ApiException validation(String message) {
        return new ApiException(400, CONSTRAINTS + "ValidationException", message);
    }

    /** A member that breaks a constraint of the service's model. */
    public static ApiException constraint(String value, String member, String constraint) {
        return validation("1 validation error detected: Value %s at '%s' failed to satisfy constraint: Member must %s"
                .formatted(value, member, constraint));
    }

    static ApiException serialization(String message) {
        return new ApiException(400, PROTOCOL + "SerializationException", message);
    }

    static ApiException unknownOperation(String message) {
        return new ApiException(400, PROTOCOL + "UnknownOperationException", message);
    }

    static ApiException internalFailure() {
        return new ApiException(500, PROTOCOL + "InternalFailure", "The local cloud failed; its log says why.");
    }

    public int status() {
        return status;
    }

    /** The error's name without a namespace, as the REST and query protocols carry it. */
    public String code() {
        return type.substring(type.indexOf('#') + 1);
    }

    /** The error's name with its namespace if it has one, as {@code __type} carries it. */
    String type() {
        return type;
    }
}

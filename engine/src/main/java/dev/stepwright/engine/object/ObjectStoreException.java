package dev.stepwright.engine.object;

/** An object cannot be read or written; the message is that of the service. */
public final class ObjectStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ObjectStoreException(String message, int status) {
        super(message + " (Service: S3, Status Code: " + status + ")");
    }

    public static ObjectStoreException noSuchBucket() {
        return new ObjectStoreException("The specified bucket does not exist", 404);
    }

    public static ObjectStoreException noSuchKey() {
        return new ObjectStoreException("The specified key does not exist.", 404);
    }
}

package dev.stepwright.deployer.cloud;

/** A call that the cloud refused, or whose answer never came. */
public final class CallFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String call;
    private final String code;
    private final int status;

    /**
     * @param call service and operation, for example {@code lambda:CreateFunction}
     * @param code the cloud's error code; empty if it gave none
     * @param status the HTTP status; 0 if no answer came
     * @param words the cloud's own words, without secrets
     */
    public CallFailedException(String call, String code, int status, String words) {
        super(words);
        this.call = call;
        this.code = code;
        this.status = status;
    }

    public String call() {
        return call;
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    /** Whether the cloud answered with one of these codes. */
    public boolean isOneOf(String... codes) {
        for (String each : codes) {
            if (each.equals(code)) {
                return true;
            }
        }
        return false;
    }
}

package dev.stepwright.manifest;

/**
 * An HTTP route and the function that answers it.
 *
 * @param method an HTTP method in upper case, or {@code ANY}
 * @param path begins with {@code /}; may hold {@code {name}} segments and end in {@code {name+}}
 * @param function the {@linkplain FunctionEntry#name() name} of the function
 */
public record RouteEntry(String method, String path, String function) {

    /** The route's key as API Gateway writes it, for example {@code POST /process-data}. */
    public String key() {
        return method + " " + path;
    }
}

package dev.stepwright.manifest;

/**
 * An HTTP route and what answers it.
 *
 * @param method an HTTP method in upper case, or {@code ANY}
 * @param path begins with {@code /}; may hold {@code {name}} segments and end in {@code {name+}}
 * @param source the line of the annotation
 */
public record RouteEntry(String method, String path, RouteTarget target, SourceLine source) {

    /** The route's key as API Gateway writes it, for example {@code POST /process-data}. */
    public String key() {
        return method + " " + path;
    }
}

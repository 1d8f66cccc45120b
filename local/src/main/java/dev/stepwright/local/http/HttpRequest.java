package dev.stepwright.local.http;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came off the wire.
 *
 * @param path still percent-encoded
 * @param query still percent-encoded, without the question mark; empty if there is none
 * @param headers by lower-case name, in alphabetical order
 * @param body what was read; longer than the endpoint's limit if the client sent too much
 */
public record HttpRequest(
        String method,
        String path,
        String query,
        String protocol,
        InetAddress client,
        Map<String, List<String>> headers,
        byte[] body) {

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT))).map(values -> values.get(0));
    }

    HttpRequest withBody(byte[] read) {
        return new HttpRequest(method, path, query, protocol, client, headers, read);
    }

    /** The same request for another path. */
    public HttpRequest withPath(String other) {
        return new HttpRequest(method, other, query, protocol, client, headers, body);
    }
}

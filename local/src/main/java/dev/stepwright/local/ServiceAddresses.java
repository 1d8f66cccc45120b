package dev.stepwright.local;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the addresses of services, each as {@code sqs=http://127.0.0.1:4566}. */
public final class ServiceAddresses {

    private ServiceAddresses() {}

    /** @throws IllegalArgumentException for an entry of another form, with what to write */
    public static Map<String, URI> read(List<String> entries) {
        Map<String, URI> addresses = new LinkedHashMap<>();
        for (String entry : entries) {
            int equals = entry.indexOf('=');
            if (equals < 1) {
                throw refused(entry);
            }
            addresses.put(entry.substring(0, equals).trim(), address(entry, entry.substring(equals + 1)));
        }
        return addresses;
    }

    private static URI address(String entry, String text) {
        try {
            URI address = new URI(text.trim());
            if (address.getScheme() != null && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw refused(entry);
        }
        throw refused(entry);
    }

    private static IllegalArgumentException refused(String entry) {
        return new IllegalArgumentException(("'%s' in sfn.endpoints names no service and address. Write"
                        + " -Dsfn.endpoints=sqs=http://127.0.0.1:4566,sns=http://…")
                .formatted(entry));
    }
}

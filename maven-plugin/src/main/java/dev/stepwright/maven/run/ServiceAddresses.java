package dev.stepwright.maven.run;

import dev.stepwright.maven.NextSteps;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;

/** Reads the addresses of services, each as {@code sqs=http://127.0.0.1:4566}. */
public final class ServiceAddresses {

    private ServiceAddresses() {}

    /** @throws MojoFailureException for an entry of another form */
    public static Map<String, URI> read(List<String> entries) throws MojoFailureException {
        Map<String, URI> addresses = new LinkedHashMap<>();
        for (String entry : entries) {
            int equals = entry.indexOf('=');
            if (equals < 1) {
                throw new MojoFailureException(NextSteps.correctEndpoint(entry));
            }
            addresses.put(entry.substring(0, equals).trim(), address(entry, entry.substring(equals + 1)));
        }
        return addresses;
    }

    private static URI address(String entry, String text) throws MojoFailureException {
        try {
            URI address = new URI(text.trim());
            if (address.getScheme() != null && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new MojoFailureException(NextSteps.correctEndpoint(entry), e);
        }
        throw new MojoFailureException(NextSteps.correctEndpoint(entry));
    }
}

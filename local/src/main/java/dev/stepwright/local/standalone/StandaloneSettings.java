package dev.stepwright.local.standalone;

import dev.stepwright.local.LocalCloudSettings;
import dev.stepwright.local.ServiceAddresses;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the system properties say.
 *
 * @param preparesOnly whether to end once the classes have been used that answer the first requests
 */
record StandaloneSettings(LocalCloudSettings cloud, boolean preparesOnly) {

    private static final String PREFIX = "sfn.";
    private static final String PORT = "sfn.port";
    private static final String HTTP_PORT = "sfn.httpPort";
    private static final String DATA = "sfn.data";
    private static final String RETAIN = "sfn.retain";
    private static final String BUCKETS = "sfn.buckets";
    private static final String MOCKS = "sfn.mocks";
    private static final String ENDPOINTS = "sfn.endpoints";
    private static final String PREPARE = "sfn.prepare";
    private static final Set<String> KNOWN =
            new TreeSet<>(Set.of(PORT, HTTP_PORT, DATA, RETAIN, BUCKETS, MOCKS, ENDPOINTS, PREPARE));

    private static final int HIGHEST_PORT = 65_535;

    /** @throws UsageException if there is a setting that does not exist, or one with a value that it cannot have */
    static StandaloneSettings of(Properties properties, String[] arguments) {
        if (arguments.length > 0) {
            throw new UsageException("'" + arguments[0] + "' is not understood: settings are system properties, which"
                    + " stand before -jar, such as -Dsfn.port=8083.");
        }
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(PREFIX) && !KNOWN.contains(name)) {
                throw new UsageException("There is no setting '" + name + "'. There are " + KNOWN + ".");
            }
        }
        boolean prepares = flag(properties, PREPARE);
        LocalCloudSettings.Builder cloud = LocalCloudSettings.empty();
        port(properties, PORT, prepares).ifPresent(cloud::apiPort);
        port(properties, HTTP_PORT, prepares).ifPresent(cloud::gatewayPort);
        path(properties, DATA).ifPresent(cloud::dataFolder);
        path(properties, BUCKETS).ifPresent(cloud::bucketFolder);
        path(properties, MOCKS).ifPresent(cloud::mocks);
        Optional.ofNullable(properties.getProperty(ENDPOINTS))
                .map(StandaloneSettings::addresses)
                .ifPresent(cloud::endpoints);
        Optional.ofNullable(properties.getProperty(RETAIN))
                .map(StandaloneSettings::count)
                .ifPresent(cloud::retainedExecutions);
        return new StandaloneSettings(cloud.build(), prepares);
    }

    private static Optional<Path> path(Properties properties, String name) {
        return Optional.ofNullable(properties.getProperty(name)).map(Path::of);
    }

    /** Nobody has to know the ports while it prepares. */
    private static Optional<Integer> port(Properties properties, String name, boolean prepares) {
        Optional<Integer> port =
                Optional.ofNullable(properties.getProperty(name)).map(text -> port(name, text));
        return port.isEmpty() && prepares ? Optional.of(0) : port;
    }

    private static int port(String name, String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT) {
            return Integer.parseInt(text);
        }
        throw new UsageException(name + " is a number from 0 to " + HIGHEST_PORT + ", not '" + text + "'.");
    }

    private static Map<String, URI> addresses(String list) {
        try {
            return ServiceAddresses.read(List.of(list.split(",")));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static int count(String text) {
        if (text.matches("\\d{1,9}")) {
            return Integer.parseInt(text);
        }
        throw new UsageException(RETAIN + " is a number, not '" + text + "'.");
    }

    /** As in Maven, a property without a value is true. */
    private static boolean flag(Properties properties, String name) {
        String value = properties.getProperty(name, "false");
        return switch (value) {
            case "", "true" -> true;
            case "false" -> false;
            default -> throw new UsageException(name + " is true or false, not '" + value + "'.");
        };
    }
}

package dev.stepwright.local.standalone;

import dev.stepwright.local.LocalCloud;
import dev.stepwright.local.LocalCloudException;
import dev.stepwright.local.http.PortInUseException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/**
 * {@code bin/stepwright-local} of the distribution: runs until it is stopped. It is set up by system properties, which
 * have the names of the Maven plugin's parameters.
 */
public final class Standalone {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Standalone() {}

    public static void main(String[] arguments) throws IOException {
        try {
            run(StandaloneSettings.of(System.getProperties(), arguments));
        } catch (UsageException e) {
            exit(MISUSED, e);
        } catch (PortInUseException | LocalCloudException | IllegalArgumentException e) {
            exit(FAILED, e);
        }
    }

    private static void run(StandaloneSettings settings) throws IOException {
        CompletableFuture<Void> compiling = CompletableFuture.runAsync(Preparation::compile);
        LocalCloud cloud = LocalCloud.start(settings.cloud());
        compiling.join();
        if (settings.preparesOnly()) {
            try (cloud) {
                Preparation.of(cloud);
            }
            System.exit(0);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(cloud::close, "stop-local-cloud"));
        System.out.println("The local cloud answers at " + cloud.apiEndpoint() + ", HTTP routes at "
                + cloud.gatewayEndpoint() + ". Ctrl+C stops it.");
    }

    private static void exit(int status, RuntimeException e) {
        System.err.println(e.getMessage());
        System.exit(status);
    }
}

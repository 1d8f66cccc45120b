package dev.stepwright.local;

import java.nio.file.Path;

/** A local cloud in a process of its own, to be killed. */
final class KilledCloud {

    private KilledCloud() {}

    /** Prints its address once it is up. */
    public static void main(String[] arguments) throws InterruptedException {
        LocalCloud cloud = LocalCloud.start(LocalCloudSettings.empty()
                .apiPort(0)
                .gatewayPort(0)
                .dataFolder(Path.of(arguments[0]))
                .retainedExecutions(1_000_000)
                .build());
        System.out.println(cloud.apiEndpoint());
        System.out.flush();
        Thread.currentThread().join();
    }
}

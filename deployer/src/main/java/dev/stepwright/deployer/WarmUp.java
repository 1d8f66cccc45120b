package dev.stepwright.deployer;

import dev.stepwright.deployer.aws.AwsCloud;
import dev.stepwright.deployer.aws.call.AwsSettings;
import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.stack.DeploymentSettings;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Does what each goal does first, while it is not yet known what to deploy: finds the credentials and the account, and
 * by that loads the classes and compiles the code which takes most of a second.
 */
public final class WarmUp implements Runnable {

    private static final int THREADS = 4;

    private final CommandLine line;

    private WarmUp(CommandLine line) {
        this.line = line;
    }

    /** @param arguments what the deployer is going to be called with */
    public static void start(String[] arguments) {
        DeployerCommand.daemon(new WarmUp(CommandLine.parse(arguments))).start();
    }

    @Override
    public void run() {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, DeployerCommand::daemon);
        try (AwsCloud cloud = open(threads)) {
            cloud.prepare();
            cloud.account();
        } catch (CallFailedException | IllegalArgumentException e) {
            // The goal itself comes upon the same, and tells of it.
        } finally {
            threads.shutdown();
        }
    }

    private AwsCloud open(ExecutorService threads) {
        AwsSettings settings =
                new AwsSettings(line.region(), line.profile(), line.endpoint().map(URI::create), List.of());
        return new AwsCloud(DeploymentSettings.of("warm-up").build().names(), settings, threads);
    }
}

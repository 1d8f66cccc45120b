package dev.stepwright.local.services;

import dev.stepwright.engine.time.SystemClock;
import dev.stepwright.local.buckets.BucketService;
import dev.stepwright.local.functions.PackageStore;
import dev.stepwright.local.iam.IdentityService;
import dev.stepwright.local.lambda.LambdaHost;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** What all Regions share: roles, buckets, and the means to run functions and executions. */
public record Account(
        IdentityService identity,
        BucketService buckets,
        PackageStore packages,
        LambdaHost host,
        SystemClock timers,
        ExecutorService threads,
        Clock clock) {

    /**
     * Starts the parts.
     *
     * @param parts gets those that have something to close
     * @param buckets a folder with a sub-folder for each
     */
    public static Account start(
            StartedParts parts, LambdaHost host, Optional<Path> buckets, Consumer<Throwable> failures) {
        Clock clock = Clock.systemUTC();
        return new Account(
                new IdentityService(clock, failures),
                new BucketService(buckets, clock, failures),
                parts.add(PackageStore.create(), PackageStore::close),
                host,
                parts.add(new SystemClock(), SystemClock::close),
                parts.add(Executors.newCachedThreadPool(Account::thread), ExecutorService::shutdownNow),
                clock);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "stepwright-call");
        thread.setDaemon(true);
        return thread;
    }
}

package dev.stepwright.local.services;

import dev.stepwright.engine.time.SystemClock;
import dev.stepwright.local.buckets.BucketService;
import dev.stepwright.local.functions.PackageStore;
import dev.stepwright.local.iam.IdentityService;
import dev.stepwright.local.lambda.LambdaHost;
import dev.stepwright.local.store.Archive;
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
        Optional<Archive> archive,
        Clock clock) {

    /**
     * Starts the parts.
     *
     * @param parts gets those that have something to close
     * @param buckets a folder with a sub-folder for each
     * @param archive keeps executions through the end of the process, if there is one
     */
    public static Account start(
            StartedParts parts,
            LambdaHost host,
            Optional<Path> buckets,
            Optional<Archive> archive,
            Consumer<Throwable> failures) {
        Clock clock = Clock.systemUTC();
        return new Account(
                new IdentityService(clock, failures),
                new BucketService(buckets, clock, failures),
                parts.add(PackageStore.create(), PackageStore::close),
                host,
                parts.add(new SystemClock(), SystemClock::close),
                parts.add(Executors.newCachedThreadPool(Account::thread), ExecutorService::shutdownNow),
                archive,
                clock);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "stepwright-call");
        thread.setDaemon(true);
        return thread;
    }
}

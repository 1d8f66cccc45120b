package dev.stepwright.local.services;

import dev.stepwright.engine.time.SystemClock;
import dev.stepwright.local.buckets.BucketService;
import dev.stepwright.local.functions.kept.KeptFunctions;
import dev.stepwright.local.functions.store.PackageStore;
import dev.stepwright.local.iam.IdentityService;
import dev.stepwright.local.lambda.LambdaHost;
import dev.stepwright.local.states.execution.MemoryWatch;
import dev.stepwright.local.store.Archive;
import dev.stepwright.local.store.WorkFolder;
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
        MemoryWatch memory,
        Clock clock) {

    /**
     * Starts the parts.
     *
     * @param parts gets those that have something to close
     * @param buckets a folder with a sub-folder for each
     * @param work where functions are unpacked
     * @param archive keeps what there is through the end of the process, if there is one
     */
    public static Account start(
            StartedParts parts,
            LambdaHost host,
            Optional<Path> buckets,
            WorkFolder work,
            Optional<Archive> archive,
            Consumer<Throwable> failures) {
        Clock clock = Clock.systemUTC();
        return new Account(
                new IdentityService(clock, archive, failures),
                new BucketService(buckets, clock, failures),
                packages(work, archive),
                host,
                parts.add(new SystemClock(), SystemClock::close),
                parts.add(Executors.newCachedThreadPool(Account::thread), ExecutorService::shutdownNow),
                archive,
                parts.add(MemoryWatch.start(), MemoryWatch::close),
                clock);
    }

    private static PackageStore packages(WorkFolder work, Optional<Archive> archive) {
        PackageStore packages = new PackageStore(work.part("functions"));
        archive.map(KeptFunctions::digests).ifPresent(packages::keepOnly);
        return packages;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "stepwright-call");
        thread.setDaemon(true);
        return thread;
    }
}

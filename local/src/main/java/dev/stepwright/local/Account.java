package dev.stepwright.local;

import dev.stepwright.engine.time.SystemClock;
import dev.stepwright.local.buckets.BucketService;
import dev.stepwright.local.functions.PackageStore;
import dev.stepwright.local.iam.IdentityService;
import dev.stepwright.local.lambda.LambdaHost;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What all Regions share: roles, buckets, and the means to run functions and executions. */
record Account(
        IdentityService identity,
        BucketService buckets,
        PackageStore packages,
        LambdaHost host,
        SystemClock timers,
        ExecutorService threads,
        Clock clock) {

    /** Starts the parts that have something to close. */
    static Account start(StartedParts parts, LambdaHost host, LocalCloudListener listener) {
        Clock clock = Clock.systemUTC();
        return new Account(
                new IdentityService(clock, listener::internalFailure),
                new BucketService(clock, listener::internalFailure),
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

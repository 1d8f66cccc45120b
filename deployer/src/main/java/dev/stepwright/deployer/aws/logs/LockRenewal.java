package dev.stepwright.deployer.aws.logs;

import dev.stepwright.deployer.cloud.CallFailedException;
import java.time.Duration;

/** Renews a lock while its holder is at work, so that it can be short-lived when the holder dies. */
final class LockRenewal {

    private final Thread thread;

    private LockRenewal(Thread thread) {
        this.thread = thread;
    }

    static LockRenewal start(Duration interval, Runnable renew) {
        Thread thread = new Thread(() -> renewEvery(interval, renew), "lock renewal");
        thread.setDaemon(true);
        thread.start();
        return new LockRenewal(thread);
    }

    private static void renewEvery(Duration interval, Runnable renew) {
        while (true) {
            try {
                Thread.sleep(interval.toMillis());
            } catch (InterruptedException e) {
                return;
            }
            try {
                renew.run();
            } catch (CallFailedException e) {
                // The lease is longer than two intervals: the next renewal is still in time.
                continue;
            }
        }
    }

    void stop() {
        thread.interrupt();
    }
}

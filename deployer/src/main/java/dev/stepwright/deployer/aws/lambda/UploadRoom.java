package dev.stepwright.deployer.aws.lambda;

import dev.stepwright.deployer.stack.PackageFile;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Memory for packages on their way to Lambda. A request holds its package as base64 in JSON, twice for a moment, so a
 * dozen large ones at once would not fit into the heap of a small machine.
 */
final class UploadRoom {

    /** How much of the heap a package takes while it is sent, measured in packages. */
    private static final int COPIES = 4;

    private static final int UNIT = 1 << 20;

    private final int units;
    private final Semaphore free;

    /** @param bytes how much all packages on their way may take; one is always sent, however large it is */
    UploadRoom(long bytes) {
        this.units = (int) Math.min(Integer.MAX_VALUE, Math.max(1, bytes / UNIT));
        this.free = new Semaphore(units, true);
    }

    /** Half of what this JVM may ever have. */
    static UploadRoom ofThisMachine() {
        return new UploadRoom(Runtime.getRuntime().maxMemory() / 2);
    }

    /** Makes the call, as soon as the package has room. */
    <T> T send(PackageFile code, Supplier<T> call) {
        int wanted = code.needsBucket() ? 0 : Math.min(units, 1 + code.content().length / UNIT * COPIES);
        free.acquireUninterruptibly(wanted);
        try {
            return call.get();
        } finally {
            free.release(wanted);
        }
    }
}

package dev.stepwright.deployer.aws.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.deployer.stack.PackageFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UploadRoomTest {

    private static final int MIB = 1 << 20;

    @Test
    void sendsOnlyAsManyAtOnceAsFit() throws Exception {
        // Each of the six packages takes nine units of the twenty.
        assertThat(mostAtOnce(new UploadRoom(20 * MIB), new PackageFile(new byte[2 * MIB], "code"), 2))
                .isEqualTo(2);
    }

    @Test
    void sendsOneThatIsLargerThanTheRoom() throws Exception {
        assertThat(mostAtOnce(new UploadRoom(3 * MIB), new PackageFile(new byte[2 * MIB], "code"), 1))
                .isEqualTo(1);
    }

    @Test
    void makesRoomAfterAFailure() {
        UploadRoom room = new UploadRoom(MIB);
        PackageFile code = new PackageFile(new byte[MIB], "code");

        assertThatThrownBy(() -> room.send(code, () -> {
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(room.send(code, () -> "sent")).isEqualTo("sent");
    }

    /** Every call waits until the expected number of calls is there, and so ends the test only if they are. */
    private static int mostAtOnce(UploadRoom room, PackageFile code, int expected) throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch together = new CountDownLatch(expected);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                calls.add(threads.submit(() -> room.send(code, () -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    together.countDown();
                    await(together);
                    return running.decrementAndGet();
                })));
            }
            for (Future<Integer> call : calls) {
                call.get();
            }
            return most.get();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

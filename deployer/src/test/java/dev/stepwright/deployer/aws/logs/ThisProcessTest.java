package dev.stepwright.deployer.aws.logs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ThisProcessTest {

    private final ThisProcess process = new ThisProcess();

    @Test
    void knowsThatItLives() {
        assertThat(process.isDead(process.name())).isFalse();
    }

    @Test
    void noticesThatAProcessOfThisMachineIsGone() {
        String machine = process.name().substring(0, process.name().indexOf('/'));
        assertThat(process.isDead(machine + "/" + ProcessHandle.current().pid() + "/1"))
                .isTrue();
    }

    /** A shell that became another program does not ask how the child ended that it had begun. */
    @Test
    @EnabledOnOs(OS.LINUX)
    @Timeout(20)
    void takesAProcessForDeadThatNobodyAskedAbout() throws Exception {
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0.2 & exec sleep 30").start();
        try {
            Optional<ProcessHandle> child = Optional.empty();
            while (child.isEmpty()) {
                child = parent.toHandle().children().findFirst();
            }
            String begun = Long.toString(
                    child.get().info().startInstant().orElseThrow().toEpochMilli());
            String name = process.name().substring(0, process.name().indexOf('/')) + "/"
                    + child.get().pid() + "/" + begun;
            while (!process.isDead(name)) {
                Thread.sleep(10);
            }
            assertThat(child.get().isAlive()).as("Java takes it for alive").isTrue();
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void cannotTellOfAnotherMachine() {
        assertThat(process.isDead("elsewhere/1/1")).isFalse();
        assertThat(process.isDead("")).isFalse();
    }
}

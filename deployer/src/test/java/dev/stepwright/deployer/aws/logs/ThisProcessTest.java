package dev.stepwright.deployer.aws.logs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

    @Test
    void cannotTellOfAnotherMachine() {
        assertThat(process.isDead("elsewhere/1/1")).isFalse();
        assertThat(process.isDead("")).isFalse();
    }
}

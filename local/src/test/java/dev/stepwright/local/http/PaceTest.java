package dev.stepwright.local.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace();

    @Test
    void aClientMayBeSilentBeforeARequestAndWhileItIsAnswered() throws Exception {
        assertThat(pace.hasBegun()).isFalse();
        pace.received(1);
        assertThat(pace.hasBegun()).isTrue();
        pace.awaitRequest();
        assertThat(pace.hasBegun()).isFalse();
    }

    @Test
    void leavesHalfAMinuteForARequest() throws Exception {
        pace.received(1);
        assertThat(pace.patience()).isBetween(20_000, 30_001);
    }

    @Test
    void endsARequestWithoutEnd() {
        for (int megabyte = 0; megabyte <= 512; megabyte++) {
            pace.received(1 << 20);
        }
        assertThatThrownBy(pace::patience).isInstanceOf(SocketTimeoutException.class);
    }
}

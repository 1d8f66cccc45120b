package dev.stepwright.deployer.aws.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.deployer.cloud.CallFailedException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final CallFailedException NOT_YET =
            new CallFailedException("lambda:CreateFunction", "Role", 400, "");
    private static final CallFailedException BROKEN = new CallFailedException("lambda:CreateFunction", "", 500, "");
    private static final CallFailedException DENIED =
            new CallFailedException("lambda:CreateFunction", "AccessDenied", 403, "");

    private final List<Long> delays = new ArrayList<>();
    private final Patience patience = new Patience(Duration.ofSeconds(10), time -> delays.add(time.toMillis()));

    @Test
    void callsAgainUntilItPasses() {
        assertThat(call(NOT_YET, NOT_YET, NOT_YET, NOT_YET, NOT_YET, NOT_YET)).isEqualTo("done");
        assertThat(delays).containsExactly(500L, 1000L, 2000L, 2000L, 750L, 750L);
    }

    @Test
    void givesUpWhenTheTimeIsUp() {
        CallFailedException[] failures = new CallFailedException[100];
        Arrays.fill(failures, NOT_YET);
        assertThatThrownBy(() -> call(failures)).isSameAs(NOT_YET);
        assertThat(delays.stream().mapToLong(Long::longValue).sum()).isBetween(10_000L, 12_000L);
    }

    @Test
    void forgivesOneOtherTransientFailureInBetween() {
        assertThat(call(NOT_YET, BROKEN, NOT_YET, BROKEN)).isEqualTo("done");
        assertThatThrownBy(() -> call(NOT_YET, BROKEN, BROKEN)).isSameAs(BROKEN);
    }

    @Test
    void doesNotWaitForWhatStays() {
        assertThatThrownBy(() -> call(DENIED)).isSameAs(DENIED);
        assertThatThrownBy(() -> call(NOT_YET, DENIED)).isSameAs(DENIED);
        assertThatThrownBy(() -> call(BROKEN)).isSameAs(BROKEN);
    }

    @Test
    void looksUntilTheStateStays() {
        Iterator<String> states = List.of("Pending", "Pending", "Active").iterator();
        assertThat(patience.poll("lambda:GetFunction", "function f", "Active"::equals, states::next))
                .isEqualTo("Active");
        assertThat(delays).containsExactly(100L, 200L, 400L);
    }

    @Test
    void saysWhatDidNotBecomeReady() {
        assertThatThrownBy(() -> patience.poll("lambda:GetFunction", "function f", "Active"::equals, () -> "Pending"))
                .isInstanceOf(CallFailedException.class)
                .hasMessage("function f did not become ready in 10 s; deploy again to go on");
    }

    private String call(CallFailedException... failures) {
        Deque<CallFailedException> left = new ArrayDeque<>(List.of(failures));
        return patience.until(failure -> failure.isOneOf("Role"), () -> {
            if (!left.isEmpty()) {
                throw left.pop();
            }
            return "done";
        });
    }
}

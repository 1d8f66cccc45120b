package dev.stepwright.deployer.aws.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.deployer.stack.Names;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LockTagsTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:20:30Z");

    @Test
    void readsWhatItWrote() {
        LockTags tags = new LockTags("ann@laptop", "run-1", "machine/1/2", NOW, NOW.plusSeconds(60));
        assertThat(LockTags.of(tags.toMap(new Names("shop", "dev")))).isEqualTo(tags);
    }

    @Test
    void writesOnlyWhatATagMayContain() {
        LockTags tags = new LockTags("ann<admin>@laptop", "run-1", "machine/1/2", NOW, NOW);
        assertThat(tags.toMap(new Names("shop", "dev"))).containsEntry("stepwright:lock-owner", "ann_admin_@laptop");
    }

    @Test
    void takesALockWithoutTimesAsExpired() {
        assertThat(LockTags.of(Map.of("stepwright:lock-expires", "never")).expires())
                .isEqualTo(Instant.EPOCH);
    }
}

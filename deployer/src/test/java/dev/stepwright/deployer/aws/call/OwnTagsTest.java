package dev.stepwright.deployer.aws.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnTagsTest {

    @Test
    void tellsOnlyTheTagsThatAreDesired() {
        assertThat(OwnTags.concerning(
                        Map.of("team", "shop", "cost", "1"), Map.of("team", "other", "aws:created-by", "somebody")))
                .isEqualTo(Map.of("team", "other"));
    }

    @Test
    void knowsTagsAmongAttributes() {
        assertThat(OwnTags.areIn(List.of("memory MB", "tag team"))).isTrue();
        assertThat(OwnTags.areIn(List.of("memory MB"))).isFalse();
    }
}

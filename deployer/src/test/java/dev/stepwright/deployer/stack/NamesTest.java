package dev.stepwright.deployer.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesTest {

    private final Names names = new Names("shop", "dev");

    @Test
    void ownsWhatCarriesItsTags() {
        assertThat(names.owns(names.ownerTags())).isTrue();
        assertThat(names.owns(Map.of("team", "blue"))).isFalse();
        assertThat(names.owns(Map.of(Names.APP_TAG, "shop", Names.ENV_TAG, "prod")))
                .isFalse();
        assertThat(names.owns(Map.of(Names.APP_TAG, "shop-dev", Names.ENV_TAG, "dev")))
                .isFalse();
    }

    @Test
    void stillOwnsWhatLostOneOfTheTwoTags() {
        assertThat(names.owns(Map.of(Names.APP_TAG, "shop"))).isTrue();
        assertThat(names.owns(Map.of(Names.ENV_TAG, "dev"))).isTrue();
        assertThat(names.owns(Map.of(Names.ENV_TAG, "prod"))).isFalse();
    }
}

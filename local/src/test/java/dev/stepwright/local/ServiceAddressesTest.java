package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceAddressesTest {

    @Test
    void readsAServiceAndItsAddress() {
        assertThat(ServiceAddresses.read(List.of("sqs=http://127.0.0.1:4566", "sns=https://sns.test/")))
                .isEqualTo(Map.of("sqs", URI.create("http://127.0.0.1:4566"), "sns", URI.create("https://sns.test/")));
    }

    @Test
    void refusesWhatIsNone() {
        assertThatThrownBy(() -> ServiceAddresses.read(List.of("http://127.0.0.1:4566")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'http://127.0.0.1:4566' in sfn.endpoints names no service and address. Write"
                        + " -Dsfn.endpoints=sqs=http://127.0.0.1:4566,sns=http://…");
        assertThatThrownBy(() -> ServiceAddresses.read(List.of("sqs=4566"))).hasMessageStartingWith("'sqs=4566'");
    }
}

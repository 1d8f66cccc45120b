package dev.stepwright.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LaterServiceTest {

    @Test
    void isMadeOnceAndForTheFirstRequest() throws Exception {
        AtomicInteger made = new AtomicInteger();
        LaterService service = new LaterService(() -> {
            made.incrementAndGet();
            return request -> HttpReply.json(200, request.path());
        });
        assertThat(made).hasValue(0);

        assertThat(service.answer(request("/a")).body()).asString().isEqualTo("/a");
        assertThat(service.answer(request("/b")).body()).asString().isEqualTo("/b");

        assertThat(made).hasValue(1);
    }

    private static HttpRequest request(String path) {
        return new HttpRequest("GET", path, "", "HTTP/1.1", InetAddress.getLoopbackAddress(), Map.of(), new byte[0]);
    }
}

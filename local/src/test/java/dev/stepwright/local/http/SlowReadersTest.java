package dev.stepwright.local.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With a server that sends more than the buffers between it and its clients hold, and has two seconds of patience. */
@Timeout(60)
class SlowReadersTest {

    private static final int LENGTH = 50 << 20;

    private final LocalHttpServer server = LocalHttpServer.start(
            "127.0.0.1",
            0,
            head -> 0,
            request -> HttpReply.of(200, "text/plain", new byte[LENGTH]),
            failure -> {},
            Duration.ofSeconds(2));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aConnectionEndsWhoseClientDoesNotRead() throws Exception {
        try (Socket client = ask()) {
            Thread.sleep(5_000);

            assertThat(readable(client.getInputStream())).isLessThan(LENGTH);
        }
    }

    @Test
    void aClientMayTakeItsTimeAsLongAsItReads() throws Exception {
        try (Socket client = ask()) {
            InputStream in = client.getInputStream();
            long read = 0;
            for (int pause = 0; pause < 10; pause++) {
                read += in.readNBytes(5 << 20).length;
                Thread.sleep(200);
            }

            assertThat(read + readable(in)).isGreaterThan(LENGTH);
        }
    }

    private Socket ask() throws IOException {
        Socket client = new Socket("127.0.0.1", server.port());
        client.getOutputStream()
                .write("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        return client;
    }

    /** How many bytes come until the connection ends, however it does. */
    private static long readable(InputStream in) {
        byte[] buffer = new byte[1 << 16];
        long read = 0;
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                read += count;
            }
        } catch (IOException e) {
            return read;
        }
        return read;
    }
}

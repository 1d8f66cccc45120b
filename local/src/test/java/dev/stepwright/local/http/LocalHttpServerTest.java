package dev.stepwright.local.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocalHttpServerTest {

    private static final int BODY_LIMIT = 1000;

    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final LocalHttpServer server =
            LocalHttpServer.start("127.0.0.1", 0, BODY_LIMIT, LocalHttpServerTest::answer, failures::add);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void answersWithoutDelayOnAKeptConnection() throws Exception {
        post("/", "warm up");
        long start = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            post("/", "hello");
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(50 * 20));
    }

    @Test
    void survivesWhatIsNotHttp() throws Exception {
        for (String nonsense : List.of("\r\n\r\n", "GET\r\n\r\n", "GET /%zz HTTP/1.1\r\n\r\n", "\u0000\u0001\u0002")) {
            send(nonsense);
        }
        send("GET / HTTP/1.1\r\n" + "X-More: 1\r\n".repeat(100_000) + "\r\n");
        send("GET /" + "a".repeat(1_000_000) + " HTTP/1.1\r\n\r\n");

        assertThat(post("/", "hello").body()).isEqualTo("POST / 5");
    }

    @Test
    void refusesAddressesThatNobodyCanDecode() throws Exception {
        for (String address : List.of("/%zz", "/a?b=%", "/%4", "/a?%e")) {
            assertThat(send("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 400")
                    .contains("a percent sign without two hexadecimal digits");
        }
        assertThat(send("GET /%41%2f HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void refusesMoreHeadersThanAnybodySends() throws Exception {
        assertThat(send("GET / HTTP/1.1\r\nHost: x\r\n" + "X-More: 1\r\n".repeat(1_000) + "\r\n"))
                .startsWith("HTTP/1.1 4");
    }

    @Test
    void slowClientsKeepNobodyFromAnAnswer() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int client = 0; client < 200; client++) {
            Socket socket = new Socket("127.0.0.1", server.port());
            socket.getOutputStream().write("POST / HTTP/1.1\r\nContent-Le".getBytes(StandardCharsets.ISO_8859_1));
            slow.add(socket);
        }
        assertThat(post("/", "hello").body()).isEqualTo("POST / 5");
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    void reportsAFailingServiceAndGoesOn() throws Exception {
        assertThat(post("/fail", "").statusCode()).isEqualTo(500);
        assertThat(failures).hasSize(1).first().isInstanceOf(IllegalStateException.class);
        assertThat(post("/", "hello").statusCode()).isEqualTo(200);
    }

    @Test
    void givesTheServiceOneByteMoreThanItsLimit() throws Exception {
        assertThat(post("/", "a".repeat(5_000_000)).body()).isEqualTo("POST / " + (BODY_LIMIT + 1));
    }

    @Test
    void namesThePortThatIsInUse() {
        int port = server.port();

        assertThatThrownBy(
                        () -> LocalHttpServer.start("127.0.0.1", port, 1, LocalHttpServerTest::answer, failures::add))
                .isInstanceOfSatisfying(
                        PortInUseException.class, e -> assertThat(e.port()).isEqualTo(port))
                .hasMessageContaining("Port " + port + " on 127.0.0.1 is in use");
    }

    @Test
    void refusesAHostOfAnotherMachine() {
        assertThatThrownBy(() -> LocalHttpServer.start("192.0.2.1", 0, 1, LocalHttpServerTest::answer, failures::add))
                .hasMessage("'192.0.2.1' is no address of this machine.");
    }

    private static HttpReply answer(HttpRequest request) {
        if (request.path().equals("/fail")) {
            throw new IllegalStateException("broken service");
        }
        String text = request.method() + " " + request.path() + " " + request.body().length;
        return HttpReply.of(200, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        var request = java.net.http.HttpRequest.newBuilder(URI.create(server.endpoint() + path))
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private String send(String bytes) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(2_000);
            try {
                socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
                socket.shutdownOutput();
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            } catch (SocketException closedBeforeAllWasRead) {
                assertThat(closedBeforeAllWasRead).hasMessageMatching(".*(reset|Broken pipe).*");
                return "";
            }
        }
    }
}

package dev.stepwright.local.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/** An HTTP server on one address that hands every request to one {@link HttpService}. */
public final class LocalHttpServer implements AutoCloseable {

    /** How long a connection may be silent, within a request or between two. */
    private static final Timeout SILENCE = Timeout.ofMinutes(2);

    private static final int LONGEST_LINE = 64 * 1024;
    private static final int MOST_HEADERS = 200;
    private static final int WAITING_CONNECTIONS = 256;

    private static final Http1Config HTTP = Http1Config.custom()
            .setMaxLineLength(LONGEST_LINE)
            .setMaxHeaderCount(MOST_HEADERS)
            .build();

    /** How long a client may take for a piece of what it is answered, as for a piece of what it asks. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpServer server;
    private final SlowReaders slowReaders;

    private LocalHttpServer(HttpServer server, SlowReaders slowReaders) {
        this.server = server;
        this.slowReaders = slowReaders;
    }

    /**
     * @param port 0 for any free one
     * @param bodyLimit a body is read up to one byte more than this, so that a service can tell it is too long
     * @param failures told of exceptions that a service did not turn into a reply
     * @throws PortInUseException if another program has the port
     */
    public static LocalHttpServer start(
            String host, int port, int bodyLimit, HttpService service, Consumer<Throwable> failures) {
        return start(host, port, head -> bodyLimit, service, failures);
    }

    /** @param bodyLimit tells from a request without its body how much of that is read */
    public static LocalHttpServer start(
            String host,
            int port,
            ToIntFunction<HttpRequest> bodyLimit,
            HttpService service,
            Consumer<Throwable> failures) {
        return start(host, port, bodyLimit, service, failures, PATIENCE);
    }

    static LocalHttpServer start(
            String host,
            int port,
            ToIntFunction<HttpRequest> bodyLimit,
            HttpService service,
            Consumer<Throwable> failures,
            Duration patience) {
        SlowReaders slowReaders = new SlowReaders(patience);
        Exchanges exchanges = new Exchanges(service, bodyLimit, failures);
        HttpServer server = ServerBootstrap.bootstrap()
                .setLocalAddress(address(host))
                .setListenerPort(port)
                .setSocketConfig(SocketConfig.custom()
                        .setTcpNoDelay(true)
                        .setSoTimeout(SILENCE)
                        .setBacklogSize(WAITING_CONNECTIONS)
                        .build())
                .setHttp1Config(HTTP)
                .setConnectionFactory(socket -> PacedConnection.of(socket, HTTP, slowReaders))
                .setRequestRouter((request, context) -> exchanges)
                .create();
        LocalHttpServer started = new LocalHttpServer(server, slowReaders);
        try {
            listen(server, host, port);
            return started;
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    /** The address clients on this machine use. */
    public String endpoint() {
        InetAddress address = server.getInetAddress();
        String host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port();
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Interrupts what is being answered. */
    @Override
    public void close() {
        server.close(CloseMode.IMMEDIATE);
        slowReaders.close();
    }

    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("There is no host '" + host + "' to listen on.", e);
        }
    }

    private static void listen(HttpServer server, String host, int port) {
        try {
            server.start();
        } catch (BindException e) {
            throw bindFailure(host, port, e);
        } catch (IOException e) {
            throw new UncheckedIOException("Listening on %s:%d failed: %s".formatted(host, port, e), e);
        }
    }

    /** The JDK reports a port in use and an address of another machine by the same exception. */
    private static RuntimeException bindFailure(String host, int port, BindException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("Cannot assign requested address")) {
            return new IllegalArgumentException("'" + host + "' is no address of this machine.", e);
        }
        if (message.contains("Permission denied")) {
            return new IllegalArgumentException(
                    "This user may not listen on port " + port + ". Choose one above 1023.", e);
        }
        return new PortInUseException(host, port, e);
    }
}

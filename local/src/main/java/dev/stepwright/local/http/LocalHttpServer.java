package dev.stepwright.local.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** An HTTP server on one address that hands every request to one {@link HttpService}. */
public final class LocalHttpServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads;

    private LocalHttpServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * @param port 0 for any free one
     * @param bodyLimit a body is read up to one byte more than this, so that a service can tell it is too long
     * @param failures told of exceptions that a service did not turn into a reply
     * @throws PortInUseException if another program has the port
     */
    public static LocalHttpServer start(
            String host, int port, int bodyLimit, HttpService service, Consumer<Throwable> failures) {
        sendAtOnce();
        HttpServer server = bind(host, port);
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread =
                    new Thread(task, "stepwright-http-" + server.getAddress().getPort());
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", new Exchanges(service, bodyLimit, failures));
        server.start();
        return new LocalHttpServer(server, threads);
    }

    /** The address clients on this machine use. */
    public String endpoint() {
        InetAddress address = server.getAddress().getAddress();
        String host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }

    private static HttpServer bind(String host, int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), 0);
        } catch (BindException e) {
            throw bindFailure(host, port, e);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("There is no host '" + host + "' to listen on.", e);
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

    /**
     * The JDK's server writes head and body of a reply in two packets. With Nagle's algorithm the second one waits for
     * the client's delayed acknowledgement, which costs 40 ms on Linux. The server reads this property once, before the
     * first server starts, and offers no other way.
     */
    private static void sendAtOnce() {
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }
}

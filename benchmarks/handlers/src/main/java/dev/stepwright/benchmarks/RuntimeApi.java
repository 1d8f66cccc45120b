package dev.stepwright.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The Runtime API for one function. Its client asks on one connection and answers on others.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda runtime API</a>
 */
final class RuntimeApi implements Closeable {

    private static final byte[] ACCEPTED = "{\"status\":\"OK\"}".getBytes(StandardCharsets.UTF_8);

    private final ServerSocket server = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private Request question;

    RuntimeApi() throws IOException {
        daemon(this::accept).start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** Waits until the function asks for an event. */
    void awaitQuestion() throws IOException, InterruptedException {
        if (question == null) {
            question = next("/invocation/next");
        }
    }

    /** Gives an event and waits for the answer. */
    byte[] invoke(byte[] event) throws IOException, InterruptedException {
        awaitQuestion();
        question.respond("200 OK", event);
        question = null;
        Request answer = next("/response");
        answer.respond("202 Accepted", ACCEPTED);
        return answer.body();
    }

    private Request next(String path) throws IOException, InterruptedException {
        Request request = requests.poll(30, TimeUnit.SECONDS);
        if (request == null || !request.path().endsWith(path)) {
            throw new IOException("The function failed: " + request);
        }
        return request;
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = server.accept();
                connection.setTcpNoDelay(true);
                daemon(() -> read(connection)).start();
            }
        } catch (IOException closed) {
            // The end of the measurement closes the socket.
            return;
        }
    }

    private void read(Socket connection) {
        try (connection) {
            for (Request request = Request.read(connection); request != null; request = Request.read(connection)) {
                requests.add(request);
            }
        } catch (IOException gone) {
            // The process at the other end was killed, which is how every measurement ends.
            return;
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

package dev.stepwright.local.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnection;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestParserFactory;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.jspecify.annotations.Nullable;

/**
 * A connection whose client has to send each request at a {@link Pace}, and to take what it is answered, since a thread
 * waits for it.
 */
final class PacedConnection extends DefaultBHttpServerConnection {

    private final Pace pace = new Pace();

    private final SlowReaders slowReaders;

    private PacedConnection(Http1Config config, SlowReaders slowReaders) {
        super("http", config, null, null, null, null, new DefaultHttpRequestParserFactory(config), null);
        this.slowReaders = slowReaders;
    }

    static PacedConnection of(Socket socket, Http1Config config, SlowReaders slowReaders) throws IOException {
        PacedConnection connection = new PacedConnection(config, slowReaders);
        connection.bind(socket);
        return connection;
    }

    @Override
    public void bind(Socket socket) throws IOException {
        bind(new SocketHolder(socket) {
            @Override
            protected InputStream getInputStream(Socket read) throws IOException {
                return new PacedStream(super.getInputStream(read), read, pace);
            }

            @Override
            protected OutputStream getOutputStream(Socket written) throws IOException {
                return new WatchedOutput(super.getOutputStream(written), written, slowReaders);
            }
        });
    }

    @Override
    public @Nullable ClassicHttpRequest receiveRequestHeader() throws HttpException, IOException {
        pace.awaitRequest();
        return super.receiveRequestHeader();
    }
}

package dev.stepwright.local.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnection;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestParserFactory;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.jspecify.annotations.Nullable;

/** A connection whose client has to send each request at a {@link Pace}, since a thread waits for it. */
final class PacedConnection extends DefaultBHttpServerConnection {

    private final Pace pace = new Pace();

    private PacedConnection(Http1Config config) {
        super("http", config, null, null, null, null, new DefaultHttpRequestParserFactory(config), null);
    }

    static PacedConnection of(Socket socket, Http1Config config) throws IOException {
        PacedConnection connection = new PacedConnection(config);
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
        });
    }

    @Override
    public @Nullable ClassicHttpRequest receiveRequestHeader() throws HttpException, IOException {
        pace.awaitRequest();
        return super.receiveRequestHeader();
    }
}

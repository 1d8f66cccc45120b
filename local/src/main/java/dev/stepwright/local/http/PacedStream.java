package dev.stepwright.local.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** What a client sends, which waits for no byte of a request longer than its pace allows. */
final class PacedStream extends FilterInputStream {

    private final Socket socket;
    private final Pace pace;

    PacedStream(InputStream in, Socket socket, Pace pace) {
        super(in);
        this.socket = socket;
        this.pace = pace;
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
        if (!pace.hasBegun()) {
            int count = super.read(bytes, start, length);
            pace.received(count);
            return count;
        }
        int silence = socket.getSoTimeout();
        socket.setSoTimeout(pace.patience());
        try {
            int count = super.read(bytes, start, length);
            pace.received(count);
            return count;
        } finally {
            socket.setSoTimeout(silence);
        }
    }
}

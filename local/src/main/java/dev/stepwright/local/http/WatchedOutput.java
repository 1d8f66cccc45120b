package dev.stepwright.local.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/** What a client is sent, in pieces of which it has to take each in time. */
final class WatchedOutput extends FilterOutputStream {

    private static final int PIECE = 16 << 10;

    private final Socket socket;
    private final SlowReaders slowReaders;

    WatchedOutput(OutputStream out, Socket socket, SlowReaders slowReaders) {
        super(out);
        this.socket = socket;
        this.slowReaders = slowReaders;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        int end = start + length;
        for (int next = start; next < end; next += PIECE) {
            SlowReaders.Writing writing = slowReaders.begin(socket);
            try {
                out.write(bytes, next, Math.min(PIECE, end - next));
            } finally {
                slowReaders.end(writing);
            }
        }
    }
}

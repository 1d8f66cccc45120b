package dev.stepwright.maven.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** How the entries of an archive are kept; the numbers are those of PKWARE's APPNOTE.TXT, 4.4.5. */
public enum Compression {
    /** Bytes as they are, the same on every machine. */
    STORED(0) {
        @Override
        byte[] pack(byte[] content) {
            return content;
        }
    },

    /** A third of the size, in bytes that depend on the zlib of the JDK. */
    DEFLATED(8) {
        @Override
        byte[] pack(byte[] content) throws IOException {
            Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
            ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 2 + 32);
            try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
                out.write(content);
            } finally {
                deflater.end();
            }
            return packed.toByteArray();
        }
    };

    private final short method;

    Compression(int method) {
        this.method = (short) method;
    }

    /** How an entry of this name is kept: what is an archive already does not get smaller. */
    Compression of(String name) {
        return name.endsWith(".zip") ? STORED : this;
    }

    abstract byte[] pack(byte[] content) throws IOException;

    short method() {
        return method;
    }
}

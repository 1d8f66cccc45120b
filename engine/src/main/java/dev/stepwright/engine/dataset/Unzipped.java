package dev.stepwright.engine.dataset;

import dev.stepwright.engine.object.ObjectName;
import dev.stepwright.engine.object.ObjectStore;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** The content of objects, of which many are compressed by gzip, those of an S3 inventory all. */
final class Unzipped {

    private static final int[] MAGIC = {0x1f, 0x8b};

    private Unzipped() {}

    static InputStream read(ObjectStore objects, ObjectName object) throws IOException {
        InputStream stored = new BufferedInputStream(objects.read(object));
        try {
            return isZipped(stored) ? new GZIPInputStream(stored) : stored;
        } catch (IOException e) {
            stored.close();
            throw e;
        }
    }

    private static boolean isZipped(InputStream stored) throws IOException {
        stored.mark(MAGIC.length);
        boolean zipped = stored.read() == MAGIC[0] && stored.read() == MAGIC[1];
        stored.reset();
        return zipped;
    }
}

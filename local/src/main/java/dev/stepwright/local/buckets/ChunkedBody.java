package dev.stepwright.local.buckets;

import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.protocol.ApiException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Takes signed chunks out of their frames: each begins with its length in hexadecimal, and trailing headers follow the
 * last one, which is empty.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html">Transferring payload in multiple
 *     chunks</a>
 */
final class ChunkedBody {

    private ChunkedBody() {}

    static byte[] of(HttpRequest request) {
        boolean chunked = request.header("x-amz-content-sha256").orElse("").startsWith("STREAMING-");
        return chunked ? unframed(request.body()) : request.body();
    }

    private static byte[] unframed(byte[] body) {
        ByteArrayOutputStream content = new ByteArrayOutputStream(body.length);
        int position = 0;
        while (true) {
            int end = lineEnd(body, position);
            String header = new String(body, position, end - position, StandardCharsets.US_ASCII);
            int length = length(header);
            if (length == 0) {
                return content.toByteArray();
            }
            if (end + 2 + length > body.length) {
                throw incomplete();
            }
            content.write(body, end + 2, length);
            position = end + 2 + length + 2;
        }
    }

    private static int length(String header) {
        try {
            return Integer.parseInt(header.split(";", 2)[0], 16);
        } catch (NumberFormatException e) {
            throw incomplete();
        }
    }

    private static int lineEnd(byte[] body, int from) {
        for (int i = from; i + 1 < body.length; i++) {
            if (body[i] == '\r' && body[i + 1] == '\n') {
                return i;
            }
        }
        throw incomplete();
    }

    private static ApiException incomplete() {
        return ApiException.of(400, "IncompleteBody", "The request body terminated unexpectedly.");
    }
}

package dev.stepwright.local.lambda;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;

/** The end of what a child JVM has logged, as much of it as Invoke gives back; lines come from any thread. */
final class ExecutionLog {

    private static final int LIMIT = 4 << 10;

    private final Deque<byte[]> lines = new ArrayDeque<>();
    private int size;

    synchronized void add(String line) {
        byte[] bytes = end((line + "\n").getBytes(StandardCharsets.UTF_8));
        lines.add(bytes);
        size += bytes.length;
        while (size - lines.element().length >= LIMIT) {
            size -= lines.remove().length;
        }
    }

    synchronized void clear() {
        lines.clear();
        size = 0;
    }

    /** The last 4 KB in Base64, the form in which they are answered. */
    synchronized String encoded() {
        byte[] all = new byte[size];
        int position = 0;
        for (byte[] line : lines) {
            System.arraycopy(line, 0, all, position, line.length);
            position += line.length;
        }
        return Base64.getEncoder().encodeToString(end(all));
    }

    private static byte[] end(byte[] bytes) {
        return bytes.length <= LIMIT ? bytes : Arrays.copyOfRange(bytes, bytes.length - LIMIT, bytes.length);
    }
}

package dev.stepwright.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A request of the runtime client, with the connection that its answer goes to. */
record Request(String path, byte[] body, Socket connection) {

    private static final String HEADERS = "\r\nContent-Type: application/json"
            + "\r\nLambda-Runtime-Aws-Request-Id: 8c6a0a5f-3f60-4a59-9e1c-0f8c0b0a7e11"
            + "\r\nLambda-Runtime-Deadline-Ms: 4102444800000"
            + "\r\nLambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:eu-west-1:123456789012:function:label"
            + "\r\nContent-Length: ";

    /** Null at the end of the connection. */
    static Request read(Socket connection) throws IOException {
        InputStream in = connection.getInputStream();
        String head = head(in);
        if (head.isEmpty()) {
            return null;
        }
        int length = 0;
        for (String line : head.split("\r\n")) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(header.indexOf(':') + 1).trim());
            } else if (header.startsWith("expect:")) {
                connection.getOutputStream().write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        }
        return new Request(head.split(" ", 3)[1], in.readNBytes(length), connection);
    }

    void respond(String status, byte[] answer) throws IOException {
        byte[] head = ("HTTP/1.1 " + status + HEADERS + answer.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] message = new byte[head.length + answer.length];
        System.arraycopy(head, 0, message, 0, head.length);
        System.arraycopy(answer, 0, message, head.length, answer.length);
        connection.getOutputStream().write(message);
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
            int next = in.read();
            if (next < 0 && head.length() > 0) {
                throw new EOFException("The connection ended within a request");
            }
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString();
    }

    @Override
    public String toString() {
        return path + " " + new String(body, StandardCharsets.UTF_8);
    }
}

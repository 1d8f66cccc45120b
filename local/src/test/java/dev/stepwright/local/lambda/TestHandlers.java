package dev.stepwright.local.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Steps as a user's generated handlers would be, one per thing that can happen in a child JVM. */
public final class TestHandlers {

    private TestHandlers() {}

    /** Answers with its input. */
    public static final class Echo implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
            in.transferTo(out);
        }
    }

    /** Answers with what the runtime told it. */
    public static final class Surroundings implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
            String json = "{\"name\":\"%s\",\"memory\":%d,\"arn\":\"%s\",\"region\":\"%s\",\"extra\":\"%s\",\"pid\":%d}"
                    .formatted(
                            context.getFunctionName(),
                            context.getMemoryLimitInMB(),
                            context.getInvokedFunctionArn(),
                            System.getenv("AWS_REGION"),
                            System.getenv("EXTRA"),
                            ProcessHandle.current().pid());
            out.write(json.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Prints, logs and fails. */
    public static final class Failing implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream in, OutputStream out, Context context) {
            System.out.println("about to fail: Zürich");
            context.getLogger().log("logged");
            throw new Refused("no messages today");
        }
    }

    /** Answers after the number of milliseconds it is given. */
    public static final class Slow implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
            String millis = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            try {
                Thread.sleep(Long.parseLong(millis.trim()));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            out.write(millis.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Ends its JVM with the status it is given. */
    public static final class Exiting implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
            System.exit(Integer.parseInt(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    /** Runs out of memory, after which the runtime reports and exits. */
    public static final class Exhausted implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream in, OutputStream out, Context context) {
            List<byte[]> kept = new ArrayList<>();
            while (!kept.contains(null)) {
                kept.add(new byte[1 << 24]);
            }
        }
    }

    /** Computes for ever. */
    public static final class Endless implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream in, OutputStream out, Context context) {
            long rounds = 0;
            while (rounds >= 0) {
                rounds = rounds + 1 & Long.MAX_VALUE;
            }
        }
    }

    /** Writes 10,000 lines to the log before it answers. */
    public static final class Talkative implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
            for (int line = 0; line < 10_000; line++) {
                System.out.println("line " + line);
            }
            in.transferTo(out);
        }
    }

    /** Fails for a reason, with an exception that is nested in another class. */
    public static final class Caused implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream in, OutputStream out, Context context) {
            throw new IllegalStateException("not \"now\"", new Refused(null));
        }
    }

    /** Cannot be made. */
    public static final class Unmakeable implements RequestStreamHandler {
        public Unmakeable() {
            throw new IllegalStateException("no configuration");
        }

        @Override
        public void handleRequest(InputStream in, OutputStream out, Context context) {
            throw new AssertionError("never reached");
        }
    }

    /** Answers with as many bytes as it is asked for. */
    public static final class Verbose implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
            int size = Integer.parseInt(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            out.write(("\"" + "a".repeat(size - 2) + "\"").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Answers an HTTP request with its own body in capital letters; a body of {@code teapot} is refused. */
    public static final class Shouting implements RequestStreamHandler {
        @Override
        public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
            JsonNode event = new ObjectMapper().readTree(in);
            String body = event.path("body").asText();
            ObjectNode answer = new ObjectMapper().createObjectNode();
            answer.put("statusCode", body.equals("teapot") ? 418 : 200);
            answer.putObject("headers").put("X-Route", event.get("routeKey").textValue());
            answer.put("body", body.toUpperCase(Locale.ROOT));
            out.write(answer.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** An author's exception. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Refused(String message) {
            super(message);
        }
    }
}

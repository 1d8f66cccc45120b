package dev.stepwright.deployer.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The value of an attribute: compared when planning, shown in plans. */
public sealed interface Value {

    /** How a plan shows it; never a secret. */
    String shown();

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(long number) {
        return new Text(Long.toString(number));
    }

    static Value of(boolean flag) {
        return new Text(Boolean.toString(flag));
    }

    /** Plain text, a number or a flag. */
    record Text(String text) implements Value {
        @Override
        public String shown() {
            return text;
        }
    }

    /** A value that is compared but never shown, such as that of an environment variable. */
    record Secret(String text) implements Value {
        @Override
        public String shown() {
            return "(hidden, sha256 " + digest().substring(0, 8) + ")";
        }

        @Override
        public String toString() {
            return "Secret" + shown();
        }

        private String digest() {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(hash);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }

    /** A JSON document, equal when its members are, in whatever order they stand. */
    record Document(JsonNode tree) implements Value {
        @Override
        public String shown() {
            return tree.toString();
        }
    }

    /** What is known only when the deployment has got so far, such as the number of a version it publishes. */
    record KnownLater(String what) implements Value {
        @Override
        public String shown() {
            return "(" + what + ")";
        }
    }
}

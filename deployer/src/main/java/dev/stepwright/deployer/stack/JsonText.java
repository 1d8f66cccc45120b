package dev.stepwright.deployer.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Reads generated JSON files. */
final class JsonText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonText() {}

    static JsonNode read(String name, byte[] file) {
        try {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new InvalidStackException(name + " is not JSON: generate it again.");
        }
    }
}

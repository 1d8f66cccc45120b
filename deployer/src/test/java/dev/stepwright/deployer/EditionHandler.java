package dev.stepwright.deployer;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A step that says which edition of its package it runs in, and in which version of its function. */
public final class EditionHandler implements RequestStreamHandler {

    static final String EDITION_FILE = "/edition.txt";

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        try (InputStream edition = EditionHandler.class.getResourceAsStream(EDITION_FILE)) {
            String answer = "{\"step\": \"%s\", \"edition\": \"%s\", \"version\": \"%s\", \"greeting\": \"%s\"}"
                    .formatted(
                            context.getFunctionName(),
                            new String(edition.readAllBytes(), StandardCharsets.UTF_8),
                            context.getFunctionVersion(),
                            System.getenv("GREETING"));
            output.write(answer.getBytes(StandardCharsets.UTF_8));
        }
    }
}

package dev.stepwright.deployer.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** In the place of a generated deployer: says what it was called with. */
public final class EchoDeployer {

    private EchoDeployer() {}

    public static void main(String[] arguments) throws IOException {
        String input = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(String.join(" ", arguments) + " | " + input);
        System.exit(7);
    }
}

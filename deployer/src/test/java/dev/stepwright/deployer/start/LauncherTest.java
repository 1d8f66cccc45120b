package dev.stepwright.deployer.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    /** Nothing listens there, so that warming up fails, which nobody is to see. */
    private static final String NOWHERE = "http://127.0.0.1:1";

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void makeJar() throws IOException {
        jar = folder.resolve("a deployer.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry(StartFile.NAME));
            out.write(new StartFile(EchoDeployer.class.getName(), "0123").bytes());
        }
    }

    @Test
    void waitsForTheJarAndLeavesTheRestOfTheInput() throws Exception {
        Ended ended = launch("-", jar + "\n{\"env\": \"dev\"}");

        assertThat(ended.output()).isEqualToIgnoringNewLines("plan --endpoint " + NOWHERE + " | {\"env\": \"dev\"}");
        assertThat(ended.status()).isEqualTo(7);
    }

    @Test
    void leavesItToTheDeployerToTellOfABadEndpoint() throws Exception {
        Ended ended = launch("-", jar + "\n{}", "http://[nowhere");

        assertThat(ended.output()).isEqualToIgnoringNewLines("plan --endpoint http://[nowhere | {}");
        assertThat(ended.status()).isEqualTo(7);
    }

    @Test
    void runsAJarThatIsThere() throws Exception {
        Ended ended = launch(jar.toString(), "{}");

        assertThat(ended.output()).isEqualToIgnoringNewLines("plan --endpoint " + NOWHERE + " | {}");
        assertThat(ended.status()).isEqualTo(7);
    }

    @Test
    void endsWhenTheJarNeverComes() throws Exception {
        Ended ended = launch("-", "");

        assertThat(ended.output()).isEmpty();
        assertThat(ended.status()).isEqualTo(1);
    }

    private record Ended(int status, String output) {}

    private Ended launch(String started, String input) throws IOException, InterruptedException {
        return launch(started, input, NOWHERE);
    }

    private Ended launch(String started, String input, String endpoint) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        FastStart.java(),
                        "-D" + Launcher.JAR + "=" + started,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        "plan",
                        "--endpoint",
                        endpoint)
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }
}

package dev.stepwright.testing.workflow;

import dev.stepwright.asl.json.DefinitionReader;
import dev.stepwright.engine.StateMachine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Reads a definition that others wrote. */
public final class GivenDefinition {

    private GivenDefinition() {}

    /**
     * @param name of a file, relative to the folder that the tests run in, or of a resource on the class path
     * @throws ExtensionConfigurationException when there is neither
     */
    public static Subject of(String name, Class<?> test) {
        StateMachine machine = StateMachine.compile(DefinitionReader.read(text(name, test)));
        return new Subject(Path.of(name).getFileName().toString(), machine, SourceMap.empty(), Optional.empty());
    }

    private static String text(String name, Class<?> test) {
        Path file = Path.of(name);
        try (InputStream resource = test.getClassLoader().getResourceAsStream(name)) {
            if (Files.isRegularFile(file)) {
                return Files.readString(file);
            }
            if (resource != null) {
                return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new ExtensionConfigurationException("The definition " + name + " cannot be read.", e);
        }
        throw new ExtensionConfigurationException("There is no definition " + name + ", neither as the file "
                + file.toAbsolutePath() + " nor on the class path.");
    }
}

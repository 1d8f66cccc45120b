package dev.stepwright.maven;

import dev.stepwright.maven.deploy.PomSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What of the generated files a deployer's jar needs: the deployer's source compiled, the documents as they are. */
record GeneratedFiles(Path folder) {

    /** Where the deployer library looks for them, {@code DeploymentFiles.JAR_FOLDER}. */
    private static final String JAR_FOLDER = "stepwright/";

    List<Path> deployerSources() throws IOException {
        return named("deployer/", ".java").stream().map(folder::resolve).toList();
    }

    /** The documents, the settings and the Lambda package, by their names in the jar. */
    Map<String, byte[]> resources(Path lambda, PomSettings settings) throws IOException {
        Map<String, byte[]> resources = new TreeMap<>();
        for (String name : named("", ".json")) {
            resources.put(JAR_FOLDER + name, Files.readAllBytes(folder.resolve(name)));
        }
        resources.put(JAR_FOLDER + "settings.json", settings.forJar());
        resources.put(JAR_FOLDER + "lambda.zip", Files.readAllBytes(lambda));
        return resources;
    }

    /** Only what was generated: the folder may hold files of others. */
    private List<String> named(String start, String end) throws IOException {
        return Files.readAllLines(folder.resolve(OutputFolder.LIST)).stream()
                .filter(name -> name.startsWith(start) && name.endsWith(end))
                .toList();
    }
}

package dev.stepwright.deployer;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stepwright.deployer.report.Wording;
import dev.stepwright.deployer.stack.DeploymentFiles;
import dev.stepwright.deployer.stack.DeploymentSettings;
import dev.stepwright.deployer.stack.Vpc;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings that a build gives: those that it wrote into a deployer's jar, with everything but the values of
 * variables, or a whole document of the same form given at the start.
 */
final class BuildSettings {

    /** The file's name in the jar. */
    static final String FILE = DeploymentFiles.JAR_FOLDER + "settings.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final String app;
    private final JsonNode tree;

    private BuildSettings(String app, JsonNode tree) {
        this.app = app;
        this.tree = tree;
    }

    static BuildSettings inJar(String app, Class<?> deployer) {
        try (InputStream in = deployer.getResourceAsStream("/" + FILE)) {
            return new BuildSettings(app, in == null ? JSON.createObjectNode() : JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE + " from this jar", e);
        }
    }

    /** @throws InvalidArgumentException if it is not a JSON object */
    static BuildSettings read(String app, InputStream document) {
        try {
            JsonNode tree = JSON.readTree(document);
            if (!tree.isObject()) {
                throw new InvalidArgumentException("The settings are not a JSON object.");
            }
            return new BuildSettings(app, tree);
        } catch (IOException e) {
            throw new InvalidArgumentException("The settings cannot be read: " + e.getMessage());
        }
    }

    String env() {
        return tree.path("env").asText(DeploymentSettings.DEFAULT_ENV);
    }

    Optional<String> region() {
        return text("region");
    }

    /** Whose words to use. */
    Wording wording() {
        return tree.path("caller").asText().equals("maven") ? Wording.MAVEN : Wording.JAR;
    }

    /** Variables whose values the document does not have. */
    List<String> variablesWithoutValue() {
        JsonNode variables = tree.path("variables");
        return variables.isArray() ? texts(variables) : List.of();
    }

    Map<String, String> variables() {
        JsonNode variables = tree.path("variables");
        return variables.isObject() ? map(variables) : Map.of();
    }

    DeploymentSettings.Builder settings() {
        JsonNode vpc = tree.path("vpc");
        return DeploymentSettings.of(tree.path("app").asText(app))
                .vpc(
                        vpc.isObject()
                                ? Optional.of(new Vpc(texts(vpc.path("subnets")), texts(vpc.path("securityGroups"))))
                                : Optional.empty())
                .tags(map(tree.path("tags")))
                .permissionsBoundary(text("permissionsBoundary"))
                .roles(map(tree.path("roles")))
                .logRetentionDays(tree.path("logRetentionDays").asInt(DeploymentSettings.DEFAULT_RETENTION_DAYS));
    }

    private Optional<String> text(String member) {
        return Optional.ofNullable(tree.path(member).textValue());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static Map<String, String> map(JsonNode object) {
        Map<String, String> map = new LinkedHashMap<>();
        object.properties()
                .forEach(member -> map.put(member.getKey(), member.getValue().asText()));
        return map;
    }
}

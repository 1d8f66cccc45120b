package dev.stepwright.deployer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** The settings that a build wrote into a deployer's jar: everything but the values of variables. */
final class JarSettings {

    /** The file's name in the jar. */
    static final String FILE = DeploymentFiles.JAR_FOLDER + "settings.json";

    private final String app;
    private final JsonNode tree;

    private JarSettings(String app, JsonNode tree) {
        this.app = app;
        this.tree = tree;
    }

    static JarSettings read(String app, Class<?> deployer) {
        try (InputStream in = deployer.getResourceAsStream("/" + FILE)) {
            ObjectMapper json = new ObjectMapper();
            return new JarSettings(app, in == null ? json.createObjectNode() : json.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE + " from this jar", e);
        }
    }

    String env() {
        return tree.path("env").asText(DeploymentSettings.DEFAULT_ENV);
    }

    Optional<String> region() {
        return text("region");
    }

    List<String> variableNames() {
        return texts(tree.path("variables"));
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

package dev.stepwright.maven.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stepwright.deployer.DeployerCommand;
import dev.stepwright.deployer.Goal;
import dev.stepwright.deployer.Output;
import dev.stepwright.deployer.report.Wording;
import dev.stepwright.deployer.stack.Application;
import dev.stepwright.deployer.stack.DeploymentFiles;
import dev.stepwright.deployer.stack.DeploymentSettings;
import dev.stepwright.deployer.stack.Vpc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.StreamSupport;

/**
 * The only class of the plugin that sees the deployer library. It is loaded beside the library from the application's
 * jar, and takes a JSON document, since the two sides share no class but those of the JDK.
 */
public final class DeployerEntry implements ToIntFunction<String> {

    @Override
    public int applyAsInt(String document) {
        JsonNode request = read(document);
        Class<?> deployer = deployerClass(request.get("deployerClass").asText());
        return DeployerCommand.run(
                Goal.valueOf(request.get("goal").asText()),
                application(deployer),
                DeploymentFiles.besides(deployer),
                settings(request),
                new Output(
                        System.out,
                        request.get("json").asBoolean(),
                        request.get("colour").asBoolean(),
                        request.get("explain").asBoolean(),
                        Wording.MAVEN));
    }

    private static DeploymentSettings settings(JsonNode request) {
        JsonNode settings = request.get("settings");
        return DeploymentSettings.of(settings.get("app").asText())
                .env(settings.get("env").asText())
                .region(text(settings, "region"))
                .profile(text(request, "profile"))
                .endpoint(text(request, "endpoint"))
                .variables(map(settings.get("variables")))
                .vpc(Optional.ofNullable(settings.get("vpc"))
                        .map(vpc -> new Vpc(texts(vpc.get("subnets")), texts(vpc.get("securityGroups")))))
                .tags(map(settings.get("tags")))
                .permissionsBoundary(text(settings, "permissionsBoundary"))
                .roles(map(settings.get("roles")))
                .logRetentionDays(settings.get("logRetentionDays").asInt())
                .breakLock(request.get("unlock").asBoolean())
                .build();
    }

    private static Application application(Class<?> deployer) {
        Application application = new Application();
        try {
            deployer.getMethod("describe", Application.class).invoke(null, application);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The generated class " + deployer.getName() + " cannot describe the application", causeOf(e));
        }
        return application;
    }

    private static Throwable causeOf(ReflectiveOperationException e) {
        return e instanceof InvocationTargetException thrown ? thrown.getCause() : e;
    }

    private static Class<?> deployerClass(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The deployer's jar lacks the class that its manifest names", e);
        }
    }

    private static Optional<String> text(JsonNode object, String member) {
        return Optional.ofNullable(object.path(member).textValue());
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Map<String, String> map(JsonNode object) {
        Map<String, String> map = new LinkedHashMap<>();
        object.properties()
                .forEach(member -> map.put(member.getKey(), member.getValue().asText()));
        return map;
    }

    private static JsonNode read(String document) {
        try {
            return new JsonMapper().readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

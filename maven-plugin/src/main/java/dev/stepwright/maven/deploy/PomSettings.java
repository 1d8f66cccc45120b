package dev.stepwright.maven.deploy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settings of a deployment that the plugin's configuration gives.
 *
 * @param region empty for that of the credentials
 * @param roles ARNs of roles that exist already, by the name of their file in {@code policies} without {@code .json}
 */
public record PomSettings(
        String app,
        String env,
        Optional<String> region,
        Map<String, String> variables,
        Optional<Network> vpc,
        Map<String, String> tags,
        Optional<String> permissionsBoundary,
        Map<String, String> roles,
        int logRetentionDays) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Sorted, since Maven gives them in no order that can be relied upon. */
    public PomSettings {
        variables = new TreeMap<>(variables);
        tags = new TreeMap<>(tags);
        roles = new TreeMap<>(roles);
    }

    /** The document that the deployer's own jar reads: of variables it has the names only. */
    public byte[] forJar() {
        ObjectNode document = document();
        variables.keySet().forEach(document.putArray("variables")::add);
        return (document.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The document for a deployer that a goal of the plugin starts: with the values, and answers in Maven's words. */
    public byte[] forGoal() {
        ObjectNode document = document().put("caller", "maven");
        variables.forEach(document.putObject("variables")::put);
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode document() {
        ObjectNode document = JSON.createObjectNode().put("app", app).put("env", env);
        region.ifPresent(name -> document.put("region", name));
        vpc.ifPresent(network -> addNetwork(network, document.putObject("vpc")));
        tags.forEach(document.putObject("tags")::put);
        permissionsBoundary.ifPresent(arn -> document.put("permissionsBoundary", arn));
        roles.forEach(document.putObject("roles")::put);
        return document.put("logRetentionDays", logRetentionDays);
    }

    private static void addNetwork(Network network, ObjectNode vpc) {
        addAll(network.subnets(), vpc.putArray("subnets"));
        addAll(network.securityGroups(), vpc.putArray("securityGroups"));
    }

    private static void addAll(List<String> texts, ArrayNode array) {
        texts.forEach(array::add);
    }
}

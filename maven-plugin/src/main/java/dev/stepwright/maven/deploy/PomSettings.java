package dev.stepwright.maven.deploy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settings of a deployment that the plugin's configuration gives.
 *
 * <p>Written without a tree or an object mapper, whose classes take longer to load than the rest of a goal.
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

    /** Sorted, since Maven gives them in no order that can be relied upon. */
    public PomSettings {
        variables = new TreeMap<>(variables);
        tags = new TreeMap<>(tags);
        roles = new TreeMap<>(roles);
    }

    /** The document that the deployer's own jar reads: of variables it has the names only. */
    public byte[] forJar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            writeShared(json);
            writeTexts(json, "variables", variables.keySet());
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    /** The document for a deployer that a goal of the plugin starts: with the values, and answers in Maven's words. */
    void writeForGoal(OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            writeShared(json);
            writeMap(json, "variables", variables);
            json.writeStringField("caller", "maven");
            json.writeEndObject();
        }
    }

    private void writeShared(JsonGenerator json) throws IOException {
        json.writeStringField("app", app);
        json.writeStringField("env", env);
        if (region.isPresent()) {
            json.writeStringField("region", region.get());
        }
        if (vpc.isPresent()) {
            json.writeObjectFieldStart("vpc");
            writeTexts(json, "subnets", vpc.get().subnets());
            writeTexts(json, "securityGroups", vpc.get().securityGroups());
            json.writeEndObject();
        }
        writeMap(json, "tags", tags);
        if (permissionsBoundary.isPresent()) {
            json.writeStringField("permissionsBoundary", permissionsBoundary.get());
        }
        writeMap(json, "roles", roles);
        json.writeNumberField("logRetentionDays", logRetentionDays);
    }

    private static void writeMap(JsonGenerator json, String name, Map<String, String> map) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> entry : map.entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    private static void writeTexts(JsonGenerator json, String name, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}

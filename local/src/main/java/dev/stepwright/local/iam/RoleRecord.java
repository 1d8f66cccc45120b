package dev.stepwright.local.iam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Json;
import java.time.Instant;
import java.util.Optional;

/** How a role is written to the data folder, and read. */
final class RoleRecord {

    private RoleRecord() {}

    static ObjectNode of(Role role) {
        ObjectNode json = Json.object()
                .put("name", role.name)
                .put("path", role.path)
                .put("id", role.id)
                .put("created", role.created.toString())
                .put("trust", role.trust.text())
                .put("description", role.description)
                .put("sessionSeconds", role.sessionSeconds);
        role.boundary.ifPresent(arn -> json.put("boundary", arn));
        ObjectNode inline = json.putObject("inline");
        role.inline.forEach((name, policy) -> inline.put(name, policy.text()));
        ArrayNode attached = json.putArray("attached");
        role.attached.forEach(attached::add);
        json.set("tags", role.tags.object());
        return json;
    }

    static Role role(JsonNode json) {
        Role role = new Role(
                json.get("name").textValue(),
                json.get("path").textValue(),
                json.get("id").textValue(),
                PolicyDocument.trust(json.get("trust").textValue()),
                Instant.parse(json.get("created").textValue()));
        role.description = json.get("description").textValue();
        role.sessionSeconds = json.get("sessionSeconds").intValue();
        role.boundary = Optional.ofNullable(json.path("boundary").textValue());
        json.get("inline")
                .properties()
                .forEach(policy -> role.inline.put(
                        policy.getKey(),
                        PolicyDocument.permissions(policy.getValue().textValue())));
        json.get("attached").forEach(arn -> role.attached.add(arn.textValue()));
        json.get("tags")
                .properties()
                .forEach(tag -> role.tags.restore(tag.getKey(), tag.getValue().textValue()));
        return role;
    }
}

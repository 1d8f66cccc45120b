package dev.stepwright.local.states.kept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Tags;
import dev.stepwright.local.states.machine.store.DefinitionCompiler;
import dev.stepwright.local.states.machine.store.MachineAlias;
import dev.stepwright.local.states.machine.store.RegisteredMachine;
import dev.stepwright.local.states.machine.store.StateMachineType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How state machines and their aliases are written to the data folder, and read. */
final class MachineJson {

    private MachineJson() {}

    /** All but the tags, which change by themselves. */
    static ObjectNode of(RegisteredMachine machine) {
        ObjectNode json = Json.object()
                .put("number", machine.number())
                .put("arn", machine.arn())
                .put("name", machine.name())
                .put("type", machine.type().name())
                .put("definition", machine.settings().definition().text())
                .put("roleArn", machine.settings().roleArn());
        json.set("logging", machine.settings().logging());
        json.set("tracing", machine.settings().tracing());
        json.set("encryption", machine.settings().encryption());
        json.put("created", machine.creationDate().toString())
                .put("updated", machine.updateDate().toString());
        machine.revisionId().ifPresent(revision -> json.put("revision", revision));
        return json;
    }

    static RegisteredMachine machine(JsonNode json, Tags tags, DefinitionCompiler compiler) {
        StateMachineType type = StateMachineType.valueOf(json.get("type").textValue());
        return new RegisteredMachine(
                json.get("number").longValue(),
                json.get("arn").textValue(),
                json.get("name").textValue(),
                type,
                new RegisteredMachine.Settings(
                        compiler.compile(json.get("definition").textValue(), type),
                        json.get("roleArn").textValue(),
                        (ObjectNode) json.get("logging"),
                        (ObjectNode) json.get("tracing"),
                        (ObjectNode) json.get("encryption")),
                Instant.parse(json.get("created").textValue()),
                Instant.parse(json.get("updated").textValue()),
                Optional.ofNullable(json.path("revision").textValue()),
                tags);
    }

    static ObjectNode of(MachineAlias alias) {
        ObjectNode json = Json.object()
                .put("arn", alias.arn())
                .put("name", alias.name())
                .put("description", alias.description())
                .put("created", alias.created().toString())
                .put("updated", alias.updated().toString());
        alias.routes()
                .forEach(route -> json.withArray("routes")
                        .addObject()
                        .put("version", route.versionArn())
                        .put("weight", route.weight()));
        return json;
    }

    static MachineAlias alias(JsonNode json) {
        List<MachineAlias.Route> routes = new ArrayList<>();
        json.get("routes")
                .forEach(route -> routes.add(new MachineAlias.Route(
                        route.get("version").textValue(), route.get("weight").intValue())));
        return new MachineAlias(
                json.get("arn").textValue(),
                json.get("name").textValue(),
                json.get("description").textValue(),
                routes,
                Instant.parse(json.get("created").textValue()),
                Instant.parse(json.get("updated").textValue()));
    }

    static Tags tags(JsonNode json) {
        Tags tags = new Tags();
        json.properties()
                .forEach(tag -> tags.restore(tag.getKey(), tag.getValue().textValue()));
        return tags;
    }
}

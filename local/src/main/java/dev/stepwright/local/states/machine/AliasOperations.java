package dev.stepwright.local.states.machine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.EpochSeconds;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.NamedPage;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Parameters;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operations on aliases of state machines. */
public final class AliasOperations implements OperationFamily {

    private final StateMachines machines;
    private final Clock clock;

    public AliasOperations(StateMachines machines, Clock clock) {
        this.machines = machines;
        this.clock = clock;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "CreateStateMachineAlias", this::create,
                "UpdateStateMachineAlias", this::update,
                "DescribeStateMachineAlias", this::describe,
                "DeleteStateMachineAlias", this::delete,
                "ListStateMachineAliases", this::list);
    }

    private synchronized ObjectNode create(Parameters parameters) {
        String name = ResourceName.check(parameters.text("name", ResourceName.MAX_LENGTH));
        List<MachineAlias.Route> routes = routes(parameters.list("routingConfiguration"));
        String arn = StatesArn.unqualified(routes.get(0).versionArn()) + ":" + name;
        Instant now = clock.instant();
        MachineAlias wanted = new MachineAlias(
                arn, name, parameters.optionalText("description", 256).orElse(""), routes, now, now);
        MachineAlias alias = machines.aliases().find(arn).orElse(wanted);
        if (!alias.routes().equals(wanted.routes()) || !alias.description().equals(wanted.description())) {
            throw ApiException.service(
                    "ConflictException",
                    "Failed to create alias because an alias with the same name and a different routing configuration or"
                            + " description already exists.");
        }
        machines.aliases().put(alias);
        return Json.object().put("stateMachineAliasArn", arn).put("creationDate", EpochSeconds.of(alias.created()));
    }

    private synchronized ObjectNode update(Parameters parameters) {
        MachineAlias present = alias(parameters);
        Optional<List<MachineAlias.Route>> routes =
                parameters.optionalList("routingConfiguration").map(this::routes);
        MachineAlias changed = new MachineAlias(
                present.arn(),
                present.name(),
                parameters.optionalText("description", 256).orElse(present.description()),
                routes.orElse(present.routes()),
                present.created(),
                clock.instant());
        machines.aliases().put(changed);
        return Json.object().put("updateDate", EpochSeconds.of(changed.updated()));
    }

    private List<MachineAlias.Route> routes(JsonNode configuration) {
        List<MachineAlias.Route> routes = new ArrayList<>();
        for (JsonNode item : configuration) {
            Parameters route = new Parameters(item);
            String version = StatesArn.qualified(route.text("stateMachineVersionArn", 256));
            if (machines.versions().find(version).isEmpty()) {
                throw ApiException.service("ResourceNotFound", "Resource not found", version);
            }
            routes.add(new MachineAlias.Route(version, route.number("weight").orElse(0)));
        }
        int sum = routes.stream().mapToInt(MachineAlias.Route::weight).sum();
        if (routes.isEmpty() || routes.size() > 2 || sum != 100) {
            throw ApiException.validation(
                    "Routing configuration must have one or two versions, and their weights must sum up to 100");
        }
        return List.copyOf(routes);
    }

    private ObjectNode describe(Parameters parameters) {
        MachineAlias alias = alias(parameters);
        ObjectNode answer = Json.object()
                .put("stateMachineAliasArn", alias.arn())
                .put("name", alias.name())
                .put("description", alias.description());
        ArrayNode routes = answer.putArray("routingConfiguration");
        alias.routes()
                .forEach(route -> routes.addObject()
                        .put("stateMachineVersionArn", route.versionArn())
                        .put("weight", route.weight()));
        return answer.put("creationDate", EpochSeconds.of(alias.created()))
                .put("updateDate", EpochSeconds.of(alias.updated()));
    }

    private ObjectNode delete(Parameters parameters) {
        machines.aliases().remove(alias(parameters).arn());
        return Json.object();
    }

    private ObjectNode list(Parameters parameters) {
        String arn = parameters.arn("stateMachineArn");
        RegisteredMachine machine = machines.machines().require(StatesArn.unqualified(arn));
        List<MachineAlias> wanted = machines.aliases().ofMachine(machine.arn()).stream()
                .filter(alias -> !StatesArn.isQualified(arn) || alias.names(arn))
                .toList();
        NamedPage<MachineAlias> page = NamedPage.of(
                wanted,
                MachineAlias::name,
                parameters.pageSize(1000).orElse(100),
                parameters.optionalText("nextToken", 1024));
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("stateMachineAliases");
        page.items()
                .forEach(alias -> list.addObject()
                        .put("stateMachineAliasArn", alias.arn())
                        .put("creationDate", EpochSeconds.of(alias.created())));
        page.nextToken().ifPresent(token -> answer.put("nextToken", token));
        return answer;
    }

    private MachineAlias alias(Parameters parameters) {
        return machines.aliases().require(parameters.arn("stateMachineAliasArn"));
    }
}

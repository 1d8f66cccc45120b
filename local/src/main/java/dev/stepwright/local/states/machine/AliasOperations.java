package dev.stepwright.local.states.machine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.EpochSeconds;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.NamedPage;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Page;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.states.machine.store.MachineAlias;
import dev.stepwright.local.states.machine.store.RegisteredMachine;
import dev.stepwright.local.states.machine.store.ResourceName;
import dev.stepwright.local.states.machine.store.StateMachines;
import dev.stepwright.local.states.machine.store.StatesArn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The operations on aliases of state machines. */
public final class AliasOperations implements OperationFamily {

    /** Unlike a version's number. */
    private static final Pattern NAME = Pattern.compile("^(?=.*[a-zA-Z_\\-\\.])[a-zA-Z0-9_\\-\\.]+$");

    private final StateMachines machines;
    private final AliasRouting routing;
    private final Clock clock;

    public AliasOperations(StateMachines machines, Clock clock) {
        this.machines = machines;
        routing = new AliasRouting(machines.versions());
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
        String name = name(parameters);
        List<MachineAlias.Route> routes = routing.read(parameters.list("routingConfiguration"));
        String arn = StatesArn.unqualified(routes.get(0).versionArn()) + ":" + name;
        Instant now = clock.instant();
        MachineAlias wanted = new MachineAlias(
                arn, name, parameters.optionalText("description", 256).orElse(""), routes, now, now);
        MachineAlias alias = machines.aliases().find(arn).orElse(wanted);
        if (!alias.routes().equals(wanted.routes()) || !alias.description().equals(wanted.description())) {
            throw ApiException.service(
                    "ConflictException",
                    "Failed to create alias because an alias with the same name and a different routing configuration"
                            + " already exists.");
        }
        routing.check(routes);
        machines.aliases().put(alias);
        return Json.object().put("stateMachineAliasArn", arn).put("creationDate", EpochSeconds.of(alias.created()));
    }

    private synchronized ObjectNode update(Parameters parameters) {
        MachineAlias present = alias(parameters);
        if (!parameters.has("description") && !parameters.has("routingConfiguration")) {
            throw ApiException.validation("Either the description or the routing configuration must be specified");
        }
        Optional<List<MachineAlias.Route>> routes =
                parameters.optionalList("routingConfiguration").map(routing::read);
        routes.ifPresent(routing::check);
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

    /** Deleting what is not there succeeds, too. */
    private ObjectNode delete(Parameters parameters) {
        machines.aliases().remove(StatesArn.qualified(parameters.arn("stateMachineAliasArn")));
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
                parameters.nextToken(1024),
                Page::invalidToken);
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("stateMachineAliases");
        page.items()
                .forEach(alias -> list.addObject()
                        .put("stateMachineAliasArn", alias.arn())
                        .put("creationDate", EpochSeconds.of(alias.created())));
        page.nextToken().ifPresent(token -> answer.put("nextToken", token));
        return answer;
    }

    private static String name(Parameters parameters) {
        String name = parameters.text("name", ResourceName.MAX_LENGTH);
        if (!NAME.matcher(name).matches()) {
            throw ApiException.constraint("'" + name + "'", "name", "satisfy regular expression pattern: " + NAME);
        }
        return name;
    }

    private MachineAlias alias(Parameters parameters) {
        return machines.aliases().require(parameters.arn("stateMachineAliasArn"));
    }
}

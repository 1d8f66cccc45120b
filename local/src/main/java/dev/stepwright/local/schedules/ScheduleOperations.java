package dev.stepwright.local.schedules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.iam.RoleAccess;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.NamedPage;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.RestRoute;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The operations on schedules. */
final class ScheduleOperations {

    private static final String PATH = "/schedules/{Name}";
    private static final List<String> MEMBERS = List.of(
            "ActionAfterCompletion",
            "Description",
            "EndDate",
            "FlexibleTimeWindow",
            "KmsKeyArn",
            "ScheduleExpression",
            "ScheduleExpressionTimezone",
            "StartDate",
            "State",
            "Target");

    private final ScheduleStore store;
    private final ScheduleRunner runner;
    private final LocalRegion region;
    private final RoleAccess roles;
    private final Clock clock;

    ScheduleOperations(ScheduleStore store, ScheduleRunner runner, LocalRegion region, RoleAccess roles, Clock clock) {
        this.store = store;
        this.runner = runner;
        this.region = region;
        this.roles = roles;
        this.clock = clock;
    }

    List<RestRoute> routes() {
        return List.of(
                RestRoute.of("POST", PATH, 200, "CreateSchedule", this::create),
                RestRoute.of("PUT", PATH, 200, "UpdateSchedule", this::update),
                RestRoute.of("GET", PATH, 200, "GetSchedule", this::get),
                RestRoute.of("DELETE", PATH, 200, "DeleteSchedule", this::delete),
                RestRoute.of("GET", "/schedules", 200, "ListSchedules", this::list));
    }

    private ObjectNode create(Parameters parameters) {
        ScheduleGroup group = store.groupOf(parameters, "GroupName");
        String name = name(parameters);
        if (group.schedules.containsKey(name)) {
            throw ScheduleErrors.conflict("Schedule", name);
        }
        Instant now = clock.instant();
        return put(new DeployedSchedule(
                group.name, name, region.scheduleArn(group.name, name), settings(parameters), now, now));
    }

    /** What an update does not name goes back to its default. */
    private ObjectNode update(Parameters parameters) {
        ScheduleGroup group = store.groupOf(parameters, "GroupName");
        DeployedSchedule present = ScheduleStore.schedule(group, name(parameters));
        return put(new DeployedSchedule(
                group.name, present.name(), present.arn(), settings(parameters), present.created(), clock.instant()));
    }

    private ObjectNode put(DeployedSchedule schedule) {
        schedule.check();
        store.require(schedule.group()).schedules.put(schedule.name(), schedule);
        runner.start(schedule);
        return Json.object().put("ScheduleArn", schedule.arn());
    }

    private ObjectNode settings(Parameters parameters) {
        parameters.text("ScheduleExpression", 256);
        ObjectNode settings = Json.object()
                .put("ActionAfterCompletion", "NONE")
                .put("ScheduleExpressionTimezone", "UTC")
                .put("State", "ENABLED");
        for (String member : MEMBERS) {
            if (parameters.has(member)) {
                settings.set(member, parameters.body().path(member));
            }
        }
        if (settings.at("/FlexibleTimeWindow/Mode").asText().isEmpty()) {
            throw ApiException.constraint("null", "flexibleTimeWindow", "not be null");
        }
        checkTarget(settings.path("Target"));
        return settings;
    }

    private void checkTarget(JsonNode target) {
        if (!target.path("Arn").asText().matches("arn:[^:]*:states:[^:]*:\\d{12}:stateMachine:.+")) {
            throw ScheduleErrors.invalid("Schedules of the local cloud start state machines only.");
        }
        if (!roles.assumable(target.path("RoleArn").asText(), "scheduler.amazonaws.com")) {
            throw ScheduleErrors.invalid(
                    "The execution role you provide must allow AWS EventBridge Scheduler to assume the role.");
        }
    }

    private ObjectNode get(Parameters parameters) {
        return ScheduleStore.schedule(group(parameters), name(parameters)).json();
    }

    private ObjectNode delete(Parameters parameters) {
        ScheduleGroup group = group(parameters);
        DeployedSchedule schedule = ScheduleStore.schedule(group, name(parameters));
        runner.stop(schedule);
        group.schedules.remove(schedule.name());
        return Json.object();
    }

    private ObjectNode list(Parameters parameters) {
        String prefix = parameters.optionalText("NamePrefix", 64).orElse("");
        Optional<String> state = parameters.optionalText("State", 16);
        List<ScheduleGroup> groups =
                parameters.has("ScheduleGroup") ? List.of(store.groupOf(parameters, "ScheduleGroup")) : store.all();
        NamedPage<DeployedSchedule> page = NamedPage.of(
                groups.stream()
                        .flatMap(group -> group.schedules.values().stream())
                        .filter(schedule -> schedule.name().startsWith(prefix))
                        .filter(schedule -> state.isEmpty()
                                || state.get()
                                        .equals(schedule.settings()
                                                .path("State")
                                                .asText()))
                        .toList(),
                DeployedSchedule::arn,
                parameters.number("MaxResults").orElse(100),
                parameters.optionalText("NextToken", 2048));
        ObjectNode answer = Json.object();
        ArrayNode schedules = answer.putArray("Schedules");
        page.items().forEach(schedule -> schedules.add(schedule.summary()));
        page.nextToken().ifPresent(token -> answer.put("NextToken", token));
        return answer;
    }

    /** Requests without a body name the group in the query, in another case. */
    private ScheduleGroup group(Parameters parameters) {
        return store.groupOf(parameters, "groupName");
    }

    private static String name(Parameters parameters) {
        String name = parameters.text("Name", 64);
        if (!GroupOperations.NAME.matcher(name).matches()) {
            throw ScheduleErrors.invalid("'" + name + "' is no name for a schedule.");
        }
        return name;
    }
}

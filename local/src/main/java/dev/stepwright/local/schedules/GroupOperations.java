package dev.stepwright.local.schedules;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.NamedPage;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.RestRoute;
import dev.stepwright.local.protocol.Tags;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;

/** The operations on groups and their tags. */
final class GroupOperations {

    static final Pattern NAME = Pattern.compile("[0-9a-zA-Z-_.]{1,64}");

    private static final String PATH = "/schedule-groups/{Name}";
    private static final String TAGS = "/tags/{ResourceArn}";

    private final ScheduleStore store;
    private final ScheduleRunner runner;
    private final LocalRegion region;
    private final Clock clock;

    GroupOperations(ScheduleStore store, ScheduleRunner runner, LocalRegion region, Clock clock) {
        this.store = store;
        this.runner = runner;
        this.region = region;
        this.clock = clock;
    }

    List<RestRoute> routes() {
        return List.of(
                RestRoute.of("POST", PATH, 200, "CreateScheduleGroup", this::create),
                RestRoute.of(
                        "GET",
                        PATH,
                        200,
                        "GetScheduleGroup",
                        parameters -> group(parameters).json()),
                RestRoute.of("DELETE", PATH, 200, "DeleteScheduleGroup", this::delete),
                RestRoute.of("GET", "/schedule-groups", 200, "ListScheduleGroups", this::list),
                RestRoute.of("POST", TAGS, 200, "TagResource", this::tag),
                RestRoute.of("DELETE", TAGS, 200, "UntagResource", this::untag),
                RestRoute.of("GET", TAGS, 200, "ListTagsForResource", this::tags));
    }

    private ObjectNode create(Parameters parameters) {
        String name = parameters.text("Name", 64);
        if (!NAME.matcher(name).matches()) {
            throw ScheduleErrors.invalid("'" + name + "' is no name for a schedule group.");
        }
        if (store.has(name)) {
            throw ScheduleErrors.conflict("Schedule group", name);
        }
        ScheduleGroup group = new ScheduleGroup(name, region.scheduleGroupArn(name), clock.instant());
        parameters.optionalList("Tags").ifPresent(tags -> group.tags.put(tags, Tags.Style.UPPER, name));
        store.add(group);
        return Json.object().put("ScheduleGroupArn", group.arn);
    }

    /** The schedules in it go with it, and at once. */
    private ObjectNode delete(Parameters parameters) {
        ScheduleGroup group = group(parameters);
        if (group.name.equals(ScheduleStore.DEFAULT_GROUP)) {
            throw ScheduleErrors.invalid("The default schedule group cannot be deleted.");
        }
        group.schedules.values().forEach(runner::stop);
        store.remove(group.name);
        return Json.object();
    }

    private ObjectNode list(Parameters parameters) {
        String prefix = parameters.optionalText("NamePrefix", 64).orElse("");
        NamedPage<ScheduleGroup> page = NamedPage.of(
                store.all().stream()
                        .filter(group -> group.name.startsWith(prefix))
                        .toList(),
                group -> group.name,
                parameters.number("MaxResults").orElse(100),
                parameters.optionalText("NextToken", 2048));
        ObjectNode answer = Json.object();
        ArrayNode groups = answer.putArray("ScheduleGroups");
        page.items().forEach(group -> groups.add(group.json()));
        page.nextToken().ifPresent(token -> answer.put("NextToken", token));
        return answer;
    }

    private ObjectNode tag(Parameters parameters) {
        ScheduleGroup group = tagged(parameters);
        group.tags.put(parameters.list("Tags"), Tags.Style.UPPER, group.name);
        return Json.object();
    }

    private ObjectNode untag(Parameters parameters) {
        tagged(parameters).tags.remove(parameters.texts("TagKeys"));
        return Json.object();
    }

    private ObjectNode tags(Parameters parameters) {
        ObjectNode answer = Json.object();
        answer.set("Tags", tagged(parameters).tags.pairs(Tags.Style.UPPER));
        return answer;
    }

    private ScheduleGroup group(Parameters parameters) {
        return store.require(parameters.text("Name", 64));
    }

    private ScheduleGroup tagged(Parameters parameters) {
        return store.byArn(parameters.text("ResourceArn", 1011));
    }
}

package dev.stepwright.local.states.activity;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.EpochSeconds;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.Page;
import dev.stepwright.local.protocol.Parameters;
import dev.stepwright.local.protocol.Tags;
import dev.stepwright.local.states.machine.store.EncryptionConfiguration;
import dev.stepwright.local.states.machine.store.ResourceName;
import dev.stepwright.local.states.machine.store.StatesArn;
import java.time.Clock;
import java.util.Map;

/** Create, Describe, Delete and ListActivities. */
public final class ActivityOperations implements OperationFamily {

    private final ActivityStore activities;
    private final LocalRegion region;
    private final Clock clock;

    public ActivityOperations(ActivityStore activities, LocalRegion region, Clock clock) {
        this.activities = activities;
        this.region = region;
        this.clock = clock;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "CreateActivity", this::create,
                "DescribeActivity", this::describe,
                "DeleteActivity", this::delete,
                "ListActivities", this::list);
    }

    /** Repeating a call is fine, unless it wants another key; the first call's tags stay. */
    private synchronized ObjectNode create(Parameters parameters) {
        String name = ResourceName.check(parameters.text("name", ResourceName.MAX_LENGTH));
        String arn = region.activityArn(name);
        ObjectNode encryption = EncryptionConfiguration.of(parameters).orElseGet(EncryptionConfiguration::none);
        RegisteredActivity activity = activities.find(arn).orElseGet(() -> register(arn, name, encryption, parameters));
        if (!activity.encryption().equals(encryption)) {
            throw ApiException.service("ActivityAlreadyExists", "Activity Already Exists", arn);
        }
        return Json.object()
                .put("activityArn", activity.arn())
                .put("creationDate", EpochSeconds.of(activity.created()));
    }

    private RegisteredActivity register(String arn, String name, ObjectNode encryption, Parameters parameters) {
        Tags tags = new Tags();
        parameters.optionalList("tags").ifPresent(given -> tags.put(given, Tags.Style.LOWER, arn));
        RegisteredActivity activity =
                new RegisteredActivity(activities.nextNumber(), arn, name, clock.instant(), encryption, tags);
        activities.put(activity);
        return activity;
    }

    private ObjectNode describe(Parameters parameters) {
        RegisteredActivity activity = activities.require(parameters.arn("activityArn"));
        ObjectNode answer = json(activity);
        answer.set("encryptionConfiguration", activity.encryption().deepCopy());
        return answer;
    }

    /** Deleting what is not there succeeds, too; tasks that wait for a worker go on waiting. */
    private ObjectNode delete(Parameters parameters) {
        activities.remove(StatesArn.activity(parameters.arn("activityArn")));
        return Json.object();
    }

    private ObjectNode list(Parameters parameters) {
        Page<RegisteredActivity> page =
                Page.of("activities", activities.all(), RegisteredActivity::number, parameters, 1024);
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("activities");
        page.items().forEach(activity -> list.add(json(activity)));
        page.nextToken().ifPresent(token -> answer.put("nextToken", token));
        return answer;
    }

    private static ObjectNode json(RegisteredActivity activity) {
        return Json.object()
                .put("activityArn", activity.arn())
                .put("name", activity.name())
                .put("creationDate", EpochSeconds.of(activity.created()));
    }
}

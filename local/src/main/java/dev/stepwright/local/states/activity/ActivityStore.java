package dev.stepwright.local.states.activity;

import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Tags;
import dev.stepwright.local.states.machine.store.StatesArn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The activities by ARN, in the order of their creation. */
public final class ActivityStore {

    private final Map<String, RegisteredActivity> activities = new LinkedHashMap<>();

    /** The tags of an activity, to be read and changed. */
    public Optional<Tags> tags(String arn) {
        return find(arn).map(RegisteredActivity::tags);
    }

    synchronized Optional<RegisteredActivity> find(String arn) {
        return Optional.ofNullable(activities.get(arn));
    }

    /** @throws ApiException if there is no such activity */
    RegisteredActivity require(String arn) {
        return find(StatesArn.activity(arn))
                .orElseThrow(() -> ApiException.service("ActivityDoesNotExist", "Activity Does Not Exist", arn));
    }

    public synchronized void put(RegisteredActivity activity) {
        activities.put(activity.arn(), activity);
    }

    /** Larger than that of each activity so far. */
    synchronized long nextNumber() {
        return 1
                + activities.values().stream()
                        .mapToLong(RegisteredActivity::number)
                        .max()
                        .orElse(0);
    }

    synchronized void remove(String arn) {
        activities.remove(arn);
    }

    public synchronized List<RegisteredActivity> all() {
        return List.copyOf(activities.values());
    }
}

package dev.stepwright.deployer.aws.logs;

import dev.stepwright.deployer.aws.call.Adoption;
import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.aws.call.OwnTags;
import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.cloud.ResourceKind;
import dev.stepwright.deployer.stack.Attributes;
import dev.stepwright.deployer.stack.LogGroup;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.ResourceType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Log groups of functions and state machines. */
public final class LogGroups implements ResourceKind<LogGroup> {

    static final String NONE = "ResourceNotFoundException";
    private static final String EXISTS = "ResourceAlreadyExistsException";

    private final Look look;
    private final LogGroupList list;
    private final Adoption adoption;

    public LogGroups(Look look, LogGroupList list) {
        this.look = look;
        this.list = list;
        this.adoption = new Adoption(look);
    }

    @Override
    public ResourceType type() {
        return ResourceType.LOG_GROUP;
    }

    @Override
    public Optional<Observed> observe(LogGroup desired) {
        return list.find(desired.name()).map(group -> observed(desired, group));
    }

    private Observed observed(LogGroup desired, software.amazon.awssdk.services.cloudwatchlogs.model.LogGroup group) {
        Map<String, String> tags = list.tags(group);
        Attributes.Builder attributes = Attributes.builder();
        if (group.retentionInDays() != null) {
            attributes.add(LogGroup.RETENTION, group.retentionInDays());
        }
        attributes.tags(OwnTags.concerning(desired.tags(), tags));
        return Observed.of(desired.id(), isOwned(desired.name(), tags), attributes.build());
    }

    /** Lambda makes a function's log group by itself, without tags, when the function is called and has none. */
    private boolean isOwned(String name, Map<String, String> tags) {
        return look.names().owns(tags) || tags.isEmpty() && name.startsWith(LogGroupList.FUNCTIONS);
    }

    @Override
    public List<Observed> strays(Collection<LogGroup> desired) {
        return list.all()
                .filter(group -> !Look.isAmong(desired, group.logGroupName()))
                .filter(group -> look.names().owns(list.tags(group)))
                .map(group -> Observed.stray(LogGroup.id(group.logGroupName())))
                .toList();
    }

    @Override
    public Map<String, String> create(LogGroup desired, Outputs outputs) {
        try {
            patiently(() -> look.clients()
                    .logs()
                    .createLogGroup(
                            request -> request.logGroupName(desired.name()).tags(desired.tags())));
        } catch (CallFailedException e) {
            if (!e.isOneOf(EXISTS)) {
                throw e;
            }
            return adoption.adopt(this, desired, observeNow(desired), outputs, e);
        }
        putRetention(desired);
        return Map.of();
    }

    private Optional<Observed> observeNow(LogGroup desired) {
        return list.read(desired.name()).stream()
                .filter(group -> group.logGroupName().equals(desired.name()))
                .findFirst()
                .map(group -> observed(desired, group));
    }

    @Override
    public Map<String, String> update(
            LogGroup desired, Observed observed, Collection<String> changed, Outputs outputs) {
        if (OwnTags.areIn(changed)) {
            putTags(desired);
        }
        if (changed.contains(LogGroup.RETENTION)) {
            putRetention(desired);
        }
        return Map.of();
    }

    private void putTags(LogGroup desired) {
        String arn = look.account().get().logGroup(desired.name());
        patiently(() -> look.clients()
                .logs()
                .tagResource(request -> request.resourceArn(arn).tags(desired.tags())));
    }

    private void putRetention(LogGroup desired) {
        patiently(() -> look.clients()
                .logs()
                .putRetentionPolicy(
                        request -> request.logGroupName(desired.name()).retentionInDays(desired.retentionDays())));
    }

    @Override
    public void delete(Observed observed) {
        Answers.unless(
                () -> patiently(() -> look.clients()
                        .logs()
                        .deleteLogGroup(
                                request -> request.logGroupName(observed.id().name()))),
                NONE);
    }

    /** Two changes of one group at a time are refused. */
    private <T> void patiently(Supplier<T> call) {
        look.patience().until(failure -> failure.isOneOf("OperationAbortedException"), call);
    }
}

package dev.stepwright.deployer.aws.logs;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.cloud.Lock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;

/**
 * A lock made of an empty log group, for CloudWatch Logs makes a group of one name once only, together with its tags,
 * and every application has the right to make groups anyway.
 *
 * <p>The group's name ends with a number. A lock that has expired is overtaken by making the group with the next
 * number, which again one of several can do, and not by deleting it first, which several could.
 */
public final class LogGroupLock implements Lock {

    static final Duration LEASE = Duration.ofMinutes(5);

    private static final int ATTEMPTS = 5;

    private final Look look;
    private final LogGroupList list;
    private final Clock clock;
    private final ThisProcess process = new ThisProcess();
    private final String run = UUID.randomUUID().toString();
    private @Nullable LockRenewal renewal;
    private @Nullable String held;

    public LogGroupLock(Look look, LogGroupList list, Clock clock) {
        this.look = look;
        this.list = list;
        this.clock = clock;
    }

    /** A lock as it stands: the number in its name and its tags. */
    private record Standing(long number, String name, LockTags tags) {}

    @Override
    public synchronized Optional<Holder> acquire(boolean breakIt) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            List<Standing> before = standing();
            Optional<Standing> live = before.stream()
                    .filter(lock -> !breakIt && isLive(lock.tags()))
                    .findFirst();
            if (live.isPresent()) {
                return live.map(lock -> lock.tags().holder());
            }
            long last = before.stream().mapToLong(Standing::number).max().orElse(0);
            String name = look.names().lockPrefix() + (last + 1);
            LockTags tags = mine();
            if (make(name, tags)) {
                return settle(name, tags, before);
            }
        }
        throw new CallFailedException(
                "logs:CreateLogGroup", "", 0, "the lock changes hands all the time; wait for other deployments to end");
    }

    /** Whether the group was made, by this call or by one whose answer was lost. */
    private boolean make(String name, LockTags tags) {
        try {
            logs().createLogGroup(request -> request.logGroupName(name).tags(tags.toMap(look.names())));
            return true;
        } catch (CallFailedException e) {
            if (!e.isOneOf("ResourceAlreadyExistsException")) {
                throw e;
            }
            return standing().stream()
                    .anyMatch(lock ->
                            lock.name().equals(name) && lock.tags().run().equals(run));
        }
    }

    /** Gives way to one that took another number meanwhile, or removes the expired ones and keeps the lock. */
    private Optional<Holder> settle(String name, LockTags tags, List<Standing> before) {
        List<String> known = before.stream().map(lock -> lock.tags().run()).toList();
        Optional<Standing> rival = standing().stream()
                .filter(lock -> !lock.name().equals(name))
                .filter(lock -> !known.contains(lock.tags().run()) && isLive(lock.tags()))
                .findFirst();
        if (rival.isPresent()) {
            delete(name);
            return rival.map(lock -> lock.tags().holder());
        }
        before.forEach(lock -> delete(lock.name()));
        held = name;
        renewal = LockRenewal.start(LEASE.dividedBy(3), () -> renew(name, tags));
        return Optional.empty();
    }

    private void renew(String name, LockTags tags) {
        String arn = look.account().get().logGroup(name);
        logs().tagResource(request -> request.resourceArn(arn)
                .tags(tags.until(clock.instant().plus(LEASE)).toMap(look.names())));
    }

    private boolean isLive(LockTags tags) {
        return tags.expires().isAfter(clock.instant()) && !process.isDead(tags.process());
    }

    private LockTags mine() {
        Instant now = clock.instant();
        return new LockTags(ThisProcess.owner(), run, process.name(), now, now.plus(LEASE));
    }

    private List<Standing> standing() {
        String prefix = look.names().lockPrefix();
        List<Standing> standing = new ArrayList<>();
        for (var group : list.read(prefix)) {
            String number = group.logGroupName().substring(prefix.length());
            if (number.matches("\\d{1,18}")) {
                tags(group)
                        .ifPresent(
                                tags -> standing.add(new Standing(Long.parseLong(number), group.logGroupName(), tags)));
            }
        }
        return standing;
    }

    /** Empty if it was given back since it was listed. */
    private Optional<LockTags> tags(software.amazon.awssdk.services.cloudwatchlogs.model.LogGroup group) {
        return Answers.find(() -> list.tags(group), LogGroups.NONE).map(LockTags::of);
    }

    @Override
    public synchronized void release() {
        if (renewal != null) {
            renewal.stop();
            renewal = null;
        }
        if (held != null) {
            delete(held);
            held = null;
        }
    }

    /** By taking the lock, for whoever deletes an old group by its name might delete a new one of that name. */
    @Override
    public synchronized void tidy(boolean breakIt) {
        if (!standing().isEmpty() && acquire(breakIt).isEmpty()) {
            release();
        }
    }

    private void delete(String name) {
        Answers.unless(() -> logs().deleteLogGroup(request -> request.logGroupName(name)), LogGroups.NONE);
    }

    private CloudWatchLogsClient logs() {
        return look.clients().logs();
    }
}

package dev.stepwright.local.schedules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.EpochSeconds;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A schedule as it is at one time; never changed.
 *
 * @param settings the members of the request that made it
 */
record DeployedSchedule(String group, String name, String arn, ObjectNode settings, Instant created, Instant modified) {

    /** The first time after another at which it starts its target, if it is enabled and not at its end. */
    Optional<Instant> nextAfter(Instant time) {
        if (settings.path("State").asText().equals("DISABLED")) {
            return Optional.empty();
        }
        Instant start = date("StartDate").orElse(created);
        Instant from = time.isBefore(start) ? start.minusNanos(1) : time;
        return recurrence(start)
                .nextAfter(from)
                .filter(next -> date("EndDate").filter(next::isAfter).isEmpty());
    }

    /** @throws dev.stepwright.local.protocol.ApiException if its expression or time zone is not valid */
    void check() {
        recurrence(created);
    }

    String expression() {
        return settings.path("ScheduleExpression").asText();
    }

    private Recurrence recurrence(Instant start) {
        String zone = settings.path("ScheduleExpressionTimezone").asText();
        try {
            return Recurrence.parse(expression(), ZoneId.of(zone), start);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw ScheduleErrors.invalid("Invalid Schedule Expression %s in the time zone %s. %s"
                    .formatted(expression(), zone, e.getMessage()));
        }
    }

    private Optional<Instant> date(String member) {
        return Optional.ofNullable(settings.get(member)).map(value -> Instant.ofEpochSecond(value.asLong()));
    }

    ObjectNode json() {
        return settings.deepCopy()
                .put("Arn", arn)
                .put("GroupName", group)
                .put("Name", name)
                .put("CreationDate", EpochSeconds.of(created))
                .put("LastModificationDate", EpochSeconds.of(modified));
    }

    /** One entry of a listing. */
    ObjectNode summary() {
        ObjectNode json = json();
        String target = json.at("/Target/Arn").asText();
        json.retain("Arn", "GroupName", "Name", "State", "CreationDate", "LastModificationDate");
        json.putObject("Target").put("Arn", target);
        return json;
    }
}

package dev.stepwright.local.states.execution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The tokens that make repeated calls one redrive, for 15 minutes and the last ten of each execution.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_RedriveExecution.html">RedriveExecution</a>
 */
final class RedriveTokens {

    private static final Duration LIFETIME = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10;

    private final Map<String, Deque<Redrive>> redrives = new HashMap<>();
    private final Clock clock;

    private record Redrive(String token, Instant date) {}

    RedriveTokens(Clock clock) {
        this.clock = clock;
    }

    /** The date of the redrive that the token stands for, which is made if there is none yet. */
    synchronized Instant once(String executionArn, String token, Supplier<Instant> redrive) {
        Deque<Redrive> known = redrives.computeIfAbsent(executionArn, arn -> new ArrayDeque<>());
        known.removeIf(made -> made.date().plus(LIFETIME).isBefore(clock.instant()));
        Optional<Instant> made = known.stream()
                .filter(earlier -> earlier.token().equals(token))
                .map(Redrive::date)
                .findFirst();
        return made.orElseGet(() -> {
            Instant date = redrive.get();
            known.addLast(new Redrive(token, date));
            if (known.size() > REMEMBERED) {
                known.removeFirst();
            }
            return date;
        });
    }
}

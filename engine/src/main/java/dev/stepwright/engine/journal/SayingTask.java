package dev.stepwright.engine.journal;

import dev.stepwright.engine.worker.WaitingTask;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A task as it is shown to those who answer it: what they say goes over its line. */
record SayingTask(Line line) implements WaitingTask {

    static final String TAKEN = "taken";
    static final String HEARTBEAT = "heartbeat";
    static final String SUCCEEDED = "succeeded";
    static final String FAILED = "failed";

    @Override
    public void taken(Optional<String> worker) {
        line.say(said(TAKEN, List.of(worker)));
    }

    @Override
    public void heartbeat() {
        line.say(List.of(HEARTBEAT));
    }

    @Override
    public void succeed(String output) {
        line.sayAtLast(List.of(SUCCEEDED, output));
    }

    @Override
    public void fail(Optional<String> error, Optional<String> cause) {
        line.sayAtLast(said(FAILED, List.of(error, cause)));
    }

    private static List<String> said(String what, List<Optional<String>> details) {
        return Stream.concat(Stream.of(what), OptionalTexts.said(details).stream())
                .toList();
    }
}

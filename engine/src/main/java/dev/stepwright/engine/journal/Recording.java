package dev.stepwright.engine.journal;

import dev.stepwright.engine.journal.Entry.Started;
import java.util.List;
import java.util.Optional;

/** What was kept of an execution: its journal read back. */
public interface Recording {

    /** In the order in which they were appended; the start is the first. */
    List<Entry> entries();

    /** What was kept of a child execution; empty when it had not started. */
    Optional<Recording> child(String executionArn);

    /** How it began. */
    default Started started() {
        return (Started) entries().get(0);
    }
}

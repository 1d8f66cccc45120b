package dev.stepwright.local.states.kept;

import dev.stepwright.engine.journal.Entry;
import dev.stepwright.engine.journal.EntryFormat;
import dev.stepwright.engine.journal.Recording;
import dev.stepwright.local.store.StoredExecution;
import dev.stepwright.local.store.StoredJournal;
import java.util.List;
import java.util.Optional;

/** What the data folder had of an execution when it was opened. */
record KeptRecording(StoredExecution execution, List<Entry> entries) implements Recording {

    /** Empty when the process ended before the execution had started. */
    static Optional<Recording> of(StoredExecution execution, StoredJournal journal) {
        List<Entry> entries = journal.found().stream().map(EntryFormat::read).toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new KeptRecording(execution, entries));
    }

    @Override
    public Optional<Recording> child(String executionArn) {
        return execution.findChild(executionArn).flatMap(journal -> of(execution, journal));
    }
}

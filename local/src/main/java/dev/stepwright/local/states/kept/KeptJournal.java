package dev.stepwright.local.states.kept;

import dev.stepwright.engine.journal.Entry;
import dev.stepwright.engine.journal.EntryFormat;
import dev.stepwright.engine.journal.Journal;
import dev.stepwright.local.store.StoredExecution;
import dev.stepwright.local.store.StoredJournal;

/**
 * A journal in the data folder.
 *
 * @param execution holds it, and those of child executions of any depth
 */
record KeptJournal(StoredExecution execution, StoredJournal entries) implements Journal {

    static KeptJournal of(StoredExecution execution) {
        return new KeptJournal(execution, execution.journal());
    }

    @Override
    public void append(Entry entry) {
        entries.append(EntryFormat.write(entry));
    }

    @Override
    public Journal child(String executionArn) {
        return new KeptJournal(execution, execution.child(executionArn));
    }
}

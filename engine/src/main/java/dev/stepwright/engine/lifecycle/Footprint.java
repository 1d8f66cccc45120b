package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.history.History;
import dev.stepwright.engine.journal.Recorder;
import dev.stepwright.engine.run.Strand;
import org.jspecify.annotations.Nullable;

/** How many bytes of memory an execution takes, roughly. */
record Footprint(Recorder recorder, History history, StartedMapRuns mapRuns) {

    /** What takes part in running it. */
    private static final int RUNNING = 3_000;

    private static final int JOURNAL = 1_200;
    private static final int ENDED = 300;

    /** As long as anything may go on. */
    long whole(@Nullable Strand strand) {
        long variables = strand == null ? 0 : strand.scope().visibleBytes();
        return RUNNING + (recorder.keepsJournal() ? JOURNAL : 0) + variables + past();
    }

    /** When nothing goes on any more. */
    long ended() {
        return ENDED + past();
    }

    private long past() {
        return history.heldBytes() + mapRuns.heldBytes();
    }
}

package dev.stepwright.engine.journal;

import dev.stepwright.engine.journal.Entry.Asked;
import dev.stepwright.engine.journal.Entry.Heard;
import dev.stepwright.engine.journal.Entry.Looked;
import dev.stepwright.engine.journal.Entry.Started;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a recording while it is repeated. Looks at the clock are written down while other entries come in, so
 * that each kind is in order by itself.
 */
final class Repetition implements Entry.Visitor<Boolean> {

    private final Deque<Heard> heard = new ArrayDeque<>();
    private final Deque<Looked> looked = new ArrayDeque<>();
    private final Deque<Asked> asked = new ArrayDeque<>();

    Repetition(List<Entry> entries) {
        entries.forEach(entry -> entry.accept(this));
    }

    /** What is left of what came over lines. */
    Deque<Heard> heard() {
        return heard;
    }

    /** What the clock said then; absent when it had not moved, or the process ended before. */
    @Nullable
    Looked looked(long look) {
        Looked next = looked.peek();
        return next == null || next.look() != look ? null : looked.remove();
    }

    /** The next answer; absent when the process ended before it was given. */
    @Nullable
    Asked asked() {
        return asked.poll();
    }

    @Override
    public Boolean visitStarted(Started entry) {
        return true;
    }

    @Override
    public Boolean visitHeard(Heard entry) {
        return heard.add(entry);
    }

    @Override
    public Boolean visitLooked(Looked entry) {
        return looked.add(entry);
    }

    @Override
    public Boolean visitAsked(Asked entry) {
        return asked.add(entry);
    }
}

package dev.stepwright.engine.journal;

import dev.stepwright.engine.time.EngineClock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** One thing that an execution learnt from outside of itself. */
public sealed interface Entry {

    /**
     * The execution was started.
     *
     * @param seed of what it draws at random
     */
    record Started(Instant time, long seed) implements Entry {

        /** That of an execution that starts now. */
        public static Started now(Journal journal, EngineClock clock) {
            Instant now = journal.isKept() ? Recorder.now(clock) : clock.now();
            return new Started(now, ThreadLocalRandom.current().nextLong());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitStarted(this);
        }
    }

    /**
     * Something came over a line.
     *
     * @param line its number
     * @param fingerprint of the execution when the line was opened
     * @param said what the source of the line understands
     * @param last whether nothing more comes over the line
     */
    record Heard(long line, int fingerprint, Instant time, List<String> said, boolean last) implements Entry {
        public Heard {
            said = List.copyOf(said);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitHeard(this);
        }
    }

    /**
     * The clock had moved on when it was looked at.
     *
     * @param look how many times it had been looked at before
     * @param fingerprint of the execution at that moment
     */
    record Looked(long look, int fingerprint, Instant time) implements Entry {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLooked(this);
        }
    }

    /**
     * The answer to a question that took no time.
     *
     * @param fingerprint of the execution at that moment
     */
    record Asked(int fingerprint, String answer) implements Entry {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitAsked(this);
        }
    }

    <R> R accept(Visitor<R> visitor);

    /** One method per kind of entry. */
    interface Visitor<R> {
        R visitStarted(Started entry);

        R visitHeard(Heard entry);

        R visitLooked(Looked entry);

        R visitAsked(Asked entry);
    }
}

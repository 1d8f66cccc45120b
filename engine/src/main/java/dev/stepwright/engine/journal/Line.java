package dev.stepwright.engine.journal;

import java.util.List;

/** How something outside of an execution speaks to it; every method may be called at any time from any thread. */
public final class Line {

    private final Recorder recorder;
    private final long number;
    private final int fingerprint;
    private final Source source;
    private boolean closed;

    Line(Recorder recorder, long number, int fingerprint, Source source) {
        this.recorder = recorder;
        this.number = number;
        this.fingerprint = fingerprint;
        this.source = source;
    }

    /** Lets the execution hear it, for good when this returns; nobody hears what comes over a closed line. */
    public void say(List<String> said) {
        recorder.say(this, said, false);
    }

    /** Says the last thing that there is to say. */
    public void sayAtLast(List<String> said) {
        recorder.say(this, said, true);
    }

    /** Nothing more is expected. */
    public void close() {
        recorder.close(this);
    }

    long number() {
        return number;
    }

    int fingerprint() {
        return fingerprint;
    }

    Source source() {
        return source;
    }

    boolean isClosed() {
        return closed;
    }

    void markClosed() {
        closed = true;
    }
}

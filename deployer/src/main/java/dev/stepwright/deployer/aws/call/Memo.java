package dev.stepwright.deployer.aws.call;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is read when first asked for, and once, however many threads ask. */
public final class Memo<T> implements Supplier<T> {

    private final Supplier<T> read;
    private @Nullable T value;

    public Memo(Supplier<T> read) {
        this.read = read;
    }

    /** A failed read is tried again by whoever asks next. */
    @Override
    public synchronized T get() {
        T known = value;
        if (known == null) {
            known = read.get();
            value = known;
        }
        return known;
    }

    /** Does something with the value if it was read. */
    public synchronized void ifRead(Consumer<T> use) {
        T known = value;
        if (known != null) {
            use.accept(known);
        }
    }
}

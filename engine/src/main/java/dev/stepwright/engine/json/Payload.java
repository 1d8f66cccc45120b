package dev.stepwright.engine.json;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A JSON value and its text; the text is written once, and only when somebody asks for it. */
public final class Payload implements Supplier<String> {

    private static final int MOSTLY_OBJECTS = 1_000;

    private final Object value;

    private volatile @Nullable String text;

    /** Not found yet while it is 0, which no JSON has. */
    private long byteSize;

    private boolean claimed;

    private Payload(Object value, @Nullable String text) {
        this.value = value;
        this.text = text;
    }

    /** The value must be a JSON value, as all of this package are. */
    public static Payload of(Object value) {
        return new Payload(value, null);
    }

    /** @throws InvalidJsonException when the text is not exactly one JSON value */
    public static Payload read(String text) {
        return new Payload(JsonText.read(text), text);
    }

    public Object value() {
        return value;
    }

    public long byteSize() {
        long known = byteSize;
        if (known == 0) {
            known = ByteSize.of(value);
            byteSize = known;
        }
        return known;
    }

    /**
     * How much memory it takes, roughly, for the first who asks; others who refer to the same object take no more with
     * it. A short one is mostly objects, and a long one mostly text.
     */
    public long claimBytes() {
        if (claimed) {
            return 0;
        }
        claimed = true;
        return byteSize() + 2 * Math.min(byteSize(), MOSTLY_OBJECTS);
    }

    @Override
    public String get() {
        String written = text;
        if (written == null) {
            written = JsonText.write(value);
            text = written;
        }
        return written;
    }
}

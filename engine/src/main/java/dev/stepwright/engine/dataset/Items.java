package dev.stepwright.engine.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The items that have been read so far, as many as are wanted at most. */
public final class Items {

    private final int most;
    private final List<Object> values = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();

    Items(int most) {
        this.most = most;
    }

    boolean isFull() {
        return values.size() == most;
    }

    void add(Object value, String source) {
        values.add(value);
        sources.add(source);
    }

    public List<Object> values() {
        return Collections.unmodifiableList(values);
    }

    /** Where an item comes from, as the context object says. */
    public String source(int index) {
        return sources.get(index);
    }
}

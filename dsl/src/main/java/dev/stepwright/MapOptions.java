package dev.stepwright;

/**
 * How {@link Flow#map(java.util.List, java.util.function.Function, MapOptions)} works through its items; written in the
 * call.
 */
public final class MapOptions {

    private final int concurrency;

    private MapOptions(int concurrency) {
        this.concurrency = concurrency;
    }

    /**
     * So many items at a time: the {@code MaxConcurrency} of the Map state.
     *
     * @param items at least 1; with 1 the items are taken in order
     * @throws IllegalArgumentException if it is less
     */
    public static MapOptions concurrency(int items) {
        if (items < 1) {
            throw new IllegalArgumentException("The concurrency is " + items + ", and has to be at least 1.");
        }
        return new MapOptions(items);
    }

    int concurrency() {
        return concurrency;
    }
}

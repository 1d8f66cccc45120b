package dev.stepwright.engine.jsonata.evaluation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much the values of one evaluation would be as JSON, where what is shared counts each time. An expression of a
 * line makes a value that no memory would hold as a text, by giving an object twice to the next.
 *
 * <p>Each array and object is looked at once; the parts of a new one mostly are known by then.
 */
final class Extents {

    /** What the service counts for a number: an array of them has eight bytes each. */
    private static final int SCALAR = 8;

    private final Map<Object, Extent> known = new IdentityHashMap<>();

    /**
     * The extent of a value.
     *
     * @param depth of what is nested in it, at least 1 for an array or object
     */
    record Extent(long bytes, int depth) {

        private static final Extent OF_SCALAR = new Extent(SCALAR, 0);

        private Extent with(Extent part, long more) {
            long sum = Math.min(bytes + part.bytes + more, Long.MAX_VALUE / 4);
            return new Extent(sum, Math.max(depth, part.depth + 1));
        }
    }

    Extent of(@Nullable Object value) {
        if (value instanceof String text) {
            return new Extent(Math.max(SCALAR, text.length()), 0);
        }
        if (!(value instanceof List) && !(value instanceof Map)) {
            return Extent.OF_SCALAR;
        }
        Extent extent = known.get(value);
        if (extent == null) {
            extent = value instanceof List<?> array ? ofArray(array) : ofObject((Map<?, ?>) value);
            known.put(value, extent);
        }
        return extent;
    }

    private Extent ofArray(List<?> array) {
        long scalars = 0;
        Extent sum = new Extent(0, 1);
        for (Object item : array) {
            if (item instanceof List || item instanceof Map || item instanceof String) {
                sum = sum.with(of(item), SCALAR);
            } else {
                scalars += SCALAR;
            }
        }
        return new Extent(sum.bytes + scalars, sum.depth);
    }

    private Extent ofObject(Map<?, ?> object) {
        Extent sum = new Extent(0, 1);
        for (Map.Entry<?, ?> member : object.entrySet()) {
            sum = sum.with(of(member.getValue()), SCALAR + ((String) member.getKey()).length());
        }
        return sum;
    }
}

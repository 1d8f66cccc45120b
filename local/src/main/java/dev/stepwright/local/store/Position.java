package dev.stepwright.local.store;

/**
 * Where a record is.
 *
 * @param offset of its bytes in the segment
 */
public record Position(int segment, int offset, int length) {

    /** What the record takes of its segment. */
    long size() {
        return Segment.HEADER + (long) length;
    }
}

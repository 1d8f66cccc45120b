package dev.stepwright.engine.dataset;

import java.io.IOException;

/** Reads from buckets. */
interface Reading {

    /** Reads as many items as are wanted, and no further. */
    void into(Items items) throws IOException;
}

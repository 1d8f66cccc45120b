/** What handlers read and write is what Jackson reads and writes, on random types and values. */
@NullMarked
package dev.stepwright.conformance.codec;

import org.jspecify.annotations.NullMarked;

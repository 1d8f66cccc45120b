/** Reads and writes the JSON text of a states-language document. */
@NullMarked
package dev.stepwright.asl.json;

import org.jspecify.annotations.NullMarked;

/** A states-language document as records: the machine, its states and what they hold. */
@NullMarked
package dev.stepwright.asl;

import org.jspecify.annotations.NullMarked;

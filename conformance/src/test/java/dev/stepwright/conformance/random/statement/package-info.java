/** The forms of statements, one class each. */
@NullMarked
package dev.stepwright.conformance.random.statement;

import org.jspecify.annotations.NullMarked;

/** The forms of expressions, one class each. */
@NullMarked
package dev.stepwright.conformance.random.expression;

import org.jspecify.annotations.NullMarked;

/** One evaluation of an expression: what it sees, what it may take, and the error with which it fails. */
@NullMarked
package dev.stepwright.engine.jsonata.evaluation;

import org.jspecify.annotations.NullMarked;

/**
 * Expressions: compiled once, evaluated as JSONata 2.0.6 with the service's additions would; the library, and what
 * adapts it.
 */
@NullMarked
package dev.stepwright.engine.jsonata;

import org.jspecify.annotations.NullMarked;

/**
 * JSON values at run time: immutable objects and lists that the JSONata library reads without conversion, and their
 * text.
 */
@NullMarked
package dev.stepwright.engine.json;

import org.jspecify.annotations.NullMarked;

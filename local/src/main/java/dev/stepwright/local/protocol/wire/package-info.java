/** The AWS protocols: they turn requests into parameters, and answers and errors into JSON or XML. */
@NullMarked
package dev.stepwright.local.protocol.wire;

import org.jspecify.annotations.NullMarked;

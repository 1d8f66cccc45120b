/** The AWS protocols: they turn requests into parameters, and answers and errors into JSON or XML. */
@NullMarked
package dev.stepwright.local.protocol;

import org.jspecify.annotations.NullMarked;

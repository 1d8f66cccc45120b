/** The port through which the engine calls Lambda functions. */
@NullMarked
package dev.stepwright.engine.lambda;

import org.jspecify.annotations.NullMarked;

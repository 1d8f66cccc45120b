/**
 * Reads and writes JSON in a Lambda handler: what generated handlers call, and nothing else.
 *
 * <p>A function that starts loads its classes first, and that is most of the time it takes. So there are few classes
 * here, those of rare cases by themselves, and none that uses reflection, lambdas or regular expressions where all is
 * well.
 */
@NullMarked
package dev.stepwright.json;

import org.jspecify.annotations.NullMarked;

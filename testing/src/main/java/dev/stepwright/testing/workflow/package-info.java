/** What is tested: a definition ready to run, and the Java it was made of, if it was. */
@NullMarked
package dev.stepwright.testing.workflow;

import org.jspecify.annotations.NullMarked;

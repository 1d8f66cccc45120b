/** What happened in an execution: state by state, and as a text for whoever reads a failed test. */
@NullMarked
package dev.stepwright.testing.report;

import org.jspecify.annotations.NullMarked;

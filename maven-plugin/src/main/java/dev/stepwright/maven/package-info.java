/** The Maven goals: Maven's inputs become requests, and results become log lines. */
@NullMarked
package dev.stepwright.maven;

import org.jspecify.annotations.NullMarked;

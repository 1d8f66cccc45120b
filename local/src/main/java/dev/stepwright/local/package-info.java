/** The local cloud: starts everything a compiled application needs on this machine. */
@NullMarked
package dev.stepwright.local;

import org.jspecify.annotations.NullMarked;

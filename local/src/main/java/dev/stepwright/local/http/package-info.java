/** The small HTTP server under every local endpoint, on the one that comes with the JDK. */
@NullMarked
package dev.stepwright.local.http;

import org.jspecify.annotations.NullMarked;

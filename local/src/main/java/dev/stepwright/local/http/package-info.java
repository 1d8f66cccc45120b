/** The small HTTP server under every local endpoint, on Apache HttpComponents Core. */
@NullMarked
package dev.stepwright.local.http;

import org.jspecify.annotations.NullMarked;

/** Regular expressions as JavaScript has them, and the functions that look for matches. */
@NullMarked
package dev.stepwright.engine.jsonata.match;

import org.jspecify.annotations.NullMarked;

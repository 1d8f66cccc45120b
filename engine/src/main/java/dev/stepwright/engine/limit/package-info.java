/** How long one evaluation may take, and how large what it makes may become: one rule for both query languages. */
@NullMarked
package dev.stepwright.engine.limit;

import org.jspecify.annotations.NullMarked;

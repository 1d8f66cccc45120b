/**
 * Functions as they are kept: versions, aliases, permissions and code, found by the ways in which callers name them.
 */
@NullMarked
package dev.stepwright.local.functions.store;

import org.jspecify.annotations.NullMarked;

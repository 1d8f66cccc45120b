/** The items of a distributed Map that are in buckets: one reader for each form in which objects hold them. */
@NullMarked
package dev.stepwright.engine.dataset;

import org.jspecify.annotations.NullMarked;

/** Carries a plan out, independent actions side by side. */
@NullMarked
package dev.stepwright.deployer.apply;

import org.jspecify.annotations.NullMarked;

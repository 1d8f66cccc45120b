/** One execution, or the local cloud as a whole, as its user sees it. */
@NullMarked
package dev.stepwright.maven.run;

import org.jspecify.annotations.NullMarked;
